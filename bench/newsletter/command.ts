import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { recipientStates } from '../../app/src/features/newsletter/testing/make-newsletter.ts';
import { openDb } from '../../app/src/platform/db/db.ts';
import type { Deps } from '../../app/src/platform/deps.ts';
import { haarlem } from '../../config/haarlem.ts';
import { type AppProcess, secret, startApp } from '../app-process.ts';
import { freshPlace } from '../fresh-place.ts';
import { startCounting } from './counting-server.ts';
import { begin, seedIssue, seedReaders } from './seed.ts';

// npm run bench:newsletter [-- READERS]: that many get a newsletter from a real mail server on loopback; kill -9 half-way.
const say = (line: string) => process.stdout.write(`${line}\n`);
const readers = Number(process.argv[2] ?? 50_000);
const place = await freshPlace();
const server = await startCounting();
const stops: (() => Promise<void>)[] = [place.remove, server.close];
const start = () => startApp(place.dataDir, { ...place.env, SMTP_URL: server.url });
const running: { app?: AppProcess } = {};
stops.push(async () => running.app?.stop());
try {
  running.app = await start();
  let db = openDb(running.app.databaseUrl, 2);
  stops.push(() => db.destroy());
  await seedReaders(db, readers);
  const issueId = await seedIssue(db);
  const settings = { baseUrl: running.app.address, secret, town: haarlem } as Deps['settings'];
  const deps: Deps = { db, now: () => new Date(), settings, assets: { url: (name) => name }, log: say };
  const fixing = await begin(deps, issueId);
  say(`${readers} readers fixed in ${Math.round(fixing)} ms; sending…`);

  const began = performance.now();
  while (server.count() < readers / 2) await pause(20);
  const half = performance.now();
  const before = await running.app.memory();
  await running.app.kill();
  const atKill = server.count();
  say(`kill -9 after ${atKill} mails and ${seconds(half - began)} s`);
  await db.destroy();
  running.app = await start();
  // The embedded server was started anew, on another port.
  db = openDb(running.app.databaseUrl, 2);
  while (server.count() === atKill) await pause(20);
  const again = performance.now();
  say(`Going on ${seconds(again - half)} s after the kill`);
  const stateOf = () =>
    db.selectFrom('newsletterIssue').select('state').where('id', '=', issueId).executeTakeFirstOrThrow();
  while ((await stateOf()).state === 'sending') await pause(250);
  const done = performance.now();

  const states = await recipientStates(db, issueId);
  const doubles = [...server.arrived.values()].filter((times) => times > 1).length;
  const { sent = 0, uncertain = 0 } = states;
  // Everybody is sent to or in doubt; who is in doubt may have got it.
  const missing = readers - sent - uncertain;
  const unmarked = sent - server.arrived.size > 0 ? sent - server.arrived.size : 0;
  const rate = Math.round(server.count() / ((half - began + (done - again)) / 1000));
  const { peak } = await running.app.memory();
  const report = { readers, arrived: server.arrived.size, doubles, missing, unmarked, states, rate };
  say(`Arrived: ${report.arrived}; doubles: ${doubles}; missing: ${missing + unmarked}; in doubt: ${uncertain}`);
  say(`States: ${JSON.stringify(states)}; ${rate} mails a second while sending`);
  say(`Memory of the application at most ${Math.max(before.peak, peak)} MB`);
  const folder = join(import.meta.dirname, '../../.cache/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'newsletter.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (doubles + missing + unmarked > 0) process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
