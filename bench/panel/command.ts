import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fillReserves } from '../../app/src/instruments/panel/drawing/choose-reserves-job.ts';
import { fixDraw } from '../../app/src/instruments/panel/drawing/fix-draw.ts';
import { makeDraw } from '../../app/src/instruments/panel/drawing/make-draw.ts';
import { drawInvitations } from '../../app/src/instruments/panel/inviting/draw-invitations.ts';
import { loadList, uploadFrame } from '../../app/src/instruments/panel/inviting/upload-frame.ts';
import type { Actor } from '../../app/src/platform/actor.ts';
import { openDb } from '../../app/src/platform/db/db.ts';
import type { Settings } from '../../app/src/platform/settings.ts';
import { makePerson } from '../../app/src/testing/sign-in.ts';
import { makeTemplate, removeTemplate, withDatabase } from '../../app/src/testing/template.ts';
import { testServer } from '../../app/src/testing/test-server.ts';
import { fillPanel } from './fill-panel.ts';

// npm run bench:panel: how long the heavy work of a panel takes, and how long the longest block of the event loop is
// meanwhile, in which no page is served.
const say = (line: string) => process.stdout.write(`${line}\n`);
const server = await testServer();
const template = await makeTemplate(server.url);
const db = openDb(withDatabase(server.url, template.name), 4);

async function measure<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const value = await work();
  const seconds = (performance.now() - start) / 1000;
  // One turn more, so that a block at the very end is seen too.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  say(`| ${name} | ${seconds.toFixed(1)} s | ${Math.round(delay.max / 1e6)} ms |`);
  return value;
}

function addresses(count: number): Uint8Array {
  const rows = Array.from(
    { length: count },
    (_, index) => `Voorbeeldlaan ${index};2000AA;Haarlem;wijk ${index % 20};2`,
  );
  return Buffer.from(['adres;postcode;plaats;wijk;volwassenen', ...rows].join('\n'));
}

try {
  const personId = await makePerson(db, { name: 'Fatima', roles: ['process_manager'] });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  const officer: Actor = { kind: 'person', personId, name: '', email: null, roles, assurance: 'email', strong: true };
  const settings = { secret: 'a fixed secret of more than thirty-two characters, for measuring' } as Settings;
  const deps = { db, now: () => new Date(), settings, log: say, assets: { url: String } };
  say('| work | takes | longest block |\n| --- | ---: | ---: |');
  for (const pool of [
    { people: 300, size: 24 },
    { people: 2000, size: 200 },
  ]) {
    const stepId = await fillPanel(db, personId, pool);
    const name = (what: string) => `${what}, ${pool.people} people and ${pool.size} seats`;
    await measure(name('Fix a draw'), () => fixDraw(deps, officer, { stepId, seedKind: 'dice', seedSource: '' }));
    await measure(name('Make it'), () => makeDraw(deps, officer, { stepId, typed: '703' }));
    await measure(name('Choose reserves'), () => fillReserves(deps, stepId));
  }
  const stepId = await fillPanel(db, personId, { people: 0, size: 24 });
  const bytes = addresses(80_000);
  await measure('Read a list of 80,000 addresses', () => uploadFrame(deps, officer, stepId, bytes));
  const sha256 = (await loadList(db, stepId))?.sha256 ?? '';
  const plan = { sha256, count: 2000, reserve: 2000, weights: {}, seed: '3 5 1 6', emptyAreas: false };
  await measure('Draw 4,000 invitations from it', () => drawInvitations(deps, officer, stepId, plan));
} finally {
  await db.destroy();
  await removeTemplate(template);
  await server.stop();
}
