import { provesLeaf, type Transcript } from '@stadmakers/sortition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../../../../packages/sortition/src/canonical.ts';
import type { Actor } from '../../../platform/actor.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { fillReserves } from '../drawing/choose-reserves-job.ts';
import { fixDraw } from '../drawing/fix-draw.ts';
import { makeDraw } from '../drawing/make-draw.ts';
import { codeInLetter, makePool, solvePanel } from '../testing/make-pool.ts';
import type { OwnProof } from './load-my-chance.ts';

let town: TestApp;
let officer: Actor & { kind: 'person' };
beforeAll(async () => {
  town = await testApp();
  const personId = await makePerson(town.db, { name: 'Fatima' });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  officer = { kind: 'person', personId, name: 'Fatima', email: null, roles, assurance: 'email', strong: true };
});
afterAll(() => town.drop());

const path = '/loting/mijn-kans';
async function withCode(code: string): Promise<string> {
  const response = await town.post(path, { code });
  expect(response.status).toBe(303);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
const text = async (as: string) => (await town.get(path, { as })).text();
async function fixed(slug: string): Promise<number> {
  const { stepId } = await makePool(town.db, slug, { officers: [officer.personId] });
  await solvePanel(town.db, stepId);
  await fixDraw(town.deps, officer, { stepId, seedKind: 'dice', seedSource: '' });
  return stepId;
}

test('somebody of the pool sees the own chance before the draw, and proves the own row without us', async () => {
  const stepId = await fixed('bomen');
  const as = await withCode(codeInLetter(stepId, 3));
  const page = await text(as);
  expect(page).toMatch(/U staat op \d+ van de 1\.000 lijsten, ongeveer 1 op/);
  expect(page).toContain('Er is nog niet geloot');
  expect(page).toContain('Uw antwoorden staan vast zoals u ze gaf.');
  const proof = (await (await town.get(`${path}/bewijs.json`, { as })).json()) as OwnProof;
  expect(provesLeaf(canonical(proof.row), proof.proof, proof.peopleRoot)).toBe(true);
});

test('after the draw everybody of the pool reads whether there is a seat, and it is so for as many as there are', async () => {
  const stepId = await fixed('water');
  await makeDraw(town.deps, officer, { stepId, typed: '001' });
  const early = await Promise.all([0, 1, 2].map(async (index) => text(await withCode(codeInLetter(stepId, index)))));
  expect(early.filter((page) => page.includes('Nee, u bent niet geloot'))).toEqual([]);
  town.at(new Date(town.deps.now().getTime() + 600_000));
  await fillReserves(town.deps, stepId);
  const said = { seat: 0, alternate: 0, none: 0 };
  for (let index = 0; index < 40; index += 1) {
    const page = await text(await withCode(codeInLetter(stepId, index)));
    if (page.includes('Ja, u bent geloot')) said.seat += 1;
    if (page.includes('U bent reserve')) said.alternate += 1;
    if (page.includes('Nee, u bent niet geloot')) said.none += 1;
    // The limit of tries is for one hour.
    town.at(new Date(town.deps.now().getTime() + 600_000));
  }
  expect(said).toEqual({ seat: 8, alternate: 2, none: 30 });
});

test('the pseudonym that somebody is told is the one that stands on the board', async () => {
  const stepId = await fixed('lucht');
  await makeDraw(town.deps, officer, { stepId, typed: '500' });
  const { transcript } = await town.db
    .selectFrom('panel')
    .select('transcript')
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  const { panel } = transcript as unknown as Transcript;
  const found: string[] = [];
  for (let index = 0; index < 40; index += 1) {
    const page = await text(await withCode(codeInLetter(stepId, index)));
    if (page.includes('Ja, u bent geloot'))
      found.push(...panel.filter((name) => page.includes(name.match(/.{4}/g)?.join(' ') ?? '?')));
    town.at(new Date(town.deps.now().getTime() + 600_000));
  }
  expect(found.sort()).toEqual([...panel].sort());
});

test('a wrong code finds nothing, and before anything is fixed there is no chance to tell', async () => {
  const wrong = await town.post(path, { code: 'AAAA-AAAA' });
  expect(wrong.status).toBe(422);
  const { stepId } = await makePool(town.db, 'wind');
  const as = await withCode(codeInLetter(stepId, 0));
  expect(await text(as)).toContain('De loting ligt nog niet vast');
  expect((await town.get(`${path}/bewijs.json`, { as })).status).toBe(303);
  expect((await town.get(path)).status).toBe(200);
});
