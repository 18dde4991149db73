import { type Transcript, verify } from '@stadmakers/sortition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type MadePool, makePool, solvePanel } from '../testing/make-pool.ts';
import { fillReserves } from './choose-reserves-job.ts';
import { fixDraw } from './fix-draw.ts';
import { makeDraw } from './make-draw.ts';

let town: TestApp;
let officer: Actor & { kind: 'person' };
let colleague: Actor & { kind: 'person' };
beforeAll(async () => {
  town = await testApp();
  officer = await managerNamed('Fatima');
  colleague = await managerNamed('Hakim');
});
afterAll(() => town.drop());

async function managerNamed(name: string): Promise<Actor & { kind: 'person' }> {
  const personId = await makePerson(town.db, { name, roles: ['process_manager'] });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  return { kind: 'person', personId, name, email: null, roles, assurance: 'email', strong: true };
}
const ofBoth = () => ({ officers: [officer.personId, colleague.personId] });
const dice = { seedKind: 'dice', seedSource: '' } as const;
async function fixedPanel(slug: string): Promise<MadePool> {
  const made = await makePool(town.db, slug, ofBoth());
  await solvePanel(town.db, made.stepId);
  expect(await fixDraw(town.deps, officer, { stepId: made.stepId, ...dice })).toMatchObject({ ok: true });
  return made;
}
const panelRow = (stepId: number) =>
  town.db.selectFrom('panel').selectAll().where('stepId', '=', stepId).executeTakeFirstOrThrow();
const seats = (stepId: number) =>
  town.db.selectFrom('panelSeat').selectAll().where('stepId', '=', stepId).orderBy('id').execute();

test('a draw is fixed, drawn with three dice, and checked by anybody', async () => {
  const { stepId } = await fixedPanel('bomen');
  expect(await makeDraw(town.deps, officer, { stepId, typed: '7 0 3' })).toEqual({ ok: true, value: { ticket: 703 } });
  const { transcript, commitment } = await panelRow(stepId);
  expect(verify(transcript)).toMatchObject({ passed: true });
  expect((transcript as unknown as Transcript).commitment).toEqual(commitment);
  expect((await seats(stepId)).filter(({ kind }) => kind === 'member')).toHaveLength(8);
});

test('when the pool changed since the lottery was made, the draw is not fixed', async () => {
  const { stepId } = await makePool(town.db, 'water', ofBoth());
  const fix = () => fixDraw(town.deps, officer, { stepId, ...dice });
  expect(await fix()).toEqual({ ok: false, error: { kind: 'no-lottery', why: 'none' } });
  await solvePanel(town.db, stepId);
  const last = town.db
    .selectFrom('panelCandidate')
    .select('id')
    .where('stepId', '=', stepId)
    .orderBy('id', 'desc')
    .limit(1);
  await town.db.deleteFrom('panelCandidate').where('id', '=', last).execute();
  expect(await fix()).toEqual({ ok: false, error: { kind: 'no-lottery', why: 'pool-changed' } });
  expect(await panelRow(stepId)).toMatchObject({ salt: null, committedAt: null });
});

test('what was fixed cannot be fixed again: the digest that people wrote down stays', async () => {
  const { stepId } = await fixedPanel('lucht');
  const before = await panelRow(stepId);
  expect(await fixDraw(town.deps, officer, { stepId, ...dice })).toEqual({
    ok: false,
    error: { kind: 'fixed-already' },
  });
  expect((await panelRow(stepId)).commitment).toEqual(before.commitment);
});

test('two officers who draw at once give one draw, and nobody can draw again', async () => {
  const { stepId } = await fixedPanel('fietsen');
  const results = await Promise.all([
    makeDraw(town.deps, officer, { stepId, typed: '123' }),
    makeDraw(town.deps, colleague, { stepId, typed: '456' }),
    makeDraw(town.deps, officer, { stepId, typed: '123' }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual([
    { ok: false, error: { kind: 'drawn-already' } },
    { ok: false, error: { kind: 'drawn-already' } },
  ]);
  expect(await seats(stepId)).toHaveLength(8);
});

test('before the draw is fixed, or with two dice, nothing is drawn', async () => {
  const { stepId } = await makePool(town.db, 'licht', ofBoth());
  expect(await makeDraw(town.deps, officer, { stepId, typed: '123' })).toEqual({
    ok: false,
    error: { kind: 'not-fixed' },
  });
  const fixed = await fixedPanel('geluid');
  for (const typed of ['12', '1234', '', 'abc', '1-2-3']) {
    expect(await makeDraw(town.deps, officer, { stepId: fixed.stepId, typed }), typed).toMatchObject({
      error: { kind: 'seed-refused', dice: 3 },
    });
  }
  expect(await seats(fixed.stepId)).toEqual([]);
});

test('a published text draws too, and text that looks like dice does not', async () => {
  const { stepId } = await makePool(town.db, 'wind', ofBoth());
  await solvePanel(town.db, stepId);
  await fixDraw(town.deps, officer, { stepId, seedKind: 'text', seedSource: 'De trekking van de Staatsloterij' });
  expect(await makeDraw(town.deps, officer, { stepId, typed: 'd10:1,2,3' })).toMatchObject({
    error: { kind: 'seed-refused' },
  });
  expect(await makeDraw(town.deps, officer, { stepId, typed: '  12 34  56 ' })).toMatchObject({ ok: true });
  expect((await panelRow(stepId)).transcript).toMatchObject({ seed: '12 34 56' });
});

test('after the draw the reserves are chosen apart from it: the same ones whoever does it again, and once', async () => {
  const { stepId } = await fixedPanel('reserves');
  await makeDraw(town.deps, officer, { stepId, typed: '703' });
  const waiting = town.db.selectFrom('jobRequest').select('data').where('name', '=', 'panel-reserves');
  expect((await waiting.execute()).map(({ data }) => data)).toContainEqual({ stepId });
  await Promise.all([fillReserves(town.deps, stepId), fillReserves(town.deps, stepId)]);
  const chosen = async () =>
    (await seats(stepId)).filter(({ kind }) => kind === 'alternate').map(({ candidateId }) => candidateId);
  const first = await chosen();
  expect(first).toHaveLength(2);
  await town.db.deleteFrom('panelSeat').where('stepId', '=', stepId).where('kind', '=', 'alternate').execute();
  await fillReserves(town.deps, stepId);
  expect(await chosen()).toEqual([]);
  await town.db.updateTable('panel').set({ reservesChosenAt: null }).where('stepId', '=', stepId).execute();
  await fillReserves(town.deps, stepId);
  expect(await chosen()).toEqual(first);
});

test('a manager of the project who is no officer of the panel sees who they are, and fixes and draws nothing', async () => {
  const other = await managerNamed('Ingrid');
  const { stepId, staff } = await makePool(town.db, 'gevels', ofBoth());
  await solvePanel(town.db, stepId);
  const as = await signInForTest(town.deps, other.personId, { strong: true });
  const page = await (await town.get(`${staff}/loting`, { as })).text();
  expect(page).toContain('Alleen de medewerkers van dit panel leggen de loting vast en loten: Fatima en Hakim');
  expect(page).not.toContain('loting/vast');
  const post = (act: string, form: Record<string, string>) => town.post(`${staff}/loting/${act}`, form, { as });
  expect((await post('vast', { seedKind: 'dice' })).status).toBe(403);
  await fixDraw(town.deps, officer, { stepId, ...dice });
  expect((await post('trekking', { seed: '703', sure: 'ja' })).status).toBe(403);
  expect(await seats(stepId)).toEqual([]);
});

test('an officer who would fix the draw while people can still answer is told so', async () => {
  const { stepId, staff } = await makePool(town.db, 'vroeg', ofBoth());
  await solvePanel(town.db, stepId);
  const as = await signInForTest(town.deps, officer.personId, { strong: true });
  const shown = async (answerUntil: string) => {
    await town.db.updateTable('panel').set({ answerUntil }).where('stepId', '=', stepId).execute();
    return (await town.get(`${staff}/loting`, { as })).text();
  };
  expect(await shown('2099-01-31')).toContain('Mensen kunnen nog antwoorden, tot en met 31 januari 2099.');
  expect(await shown('2020-01-31')).not.toContain('kunnen nog antwoorden');
});

test('two officers who fix at once give one code', async () => {
  const { stepId } = await makePool(town.db, 'samen', ofBoth());
  await solvePanel(town.db, stepId);
  const fix = (by: Actor) => fixDraw(town.deps, by, { stepId, ...dice });
  const results = await Promise.all([fix(officer), fix(colleague)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { kind: 'fixed-already' } }]);
});

test('an officer who does not manage the project any more draws nothing', async () => {
  const { stepId } = await fixedPanel('afval');
  const stranger: Actor = { ...officer, roles: [{ role: 'desk', projectId: null }] };
  expect(await makeDraw(town.deps, stranger, { stepId, typed: '123' })).toEqual({
    ok: false,
    error: { kind: 'not-allowed' },
  });
  expect(await fixDraw(town.deps, stranger, { stepId, ...dice })).toEqual({
    ok: false,
    error: { kind: 'not-allowed' },
  });
});

test('the log says that there was a draw and names nobody', async () => {
  const { stepId } = await fixedPanel('groen');
  await makeDraw(town.deps, officer, { stepId, typed: '000' });
  const lines = await town.db
    .selectFrom('auditLine')
    .selectAll()
    .where('subject', '=', `step:${stepId}`)
    .orderBy('id')
    .execute();
  expect(lines.map(({ act }) => act)).toEqual(['panel.draw-fixed', 'panel.drawn']);
  expect(Object.keys(lines[1]?.detail as object).sort()).toEqual(['members', 'ticket']);
});
