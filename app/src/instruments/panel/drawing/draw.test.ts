import { type Transcript, verify } from '@stadmakers/sortition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { type MadePool, makePool, solvePanel } from '../testing/make-pool.ts';
import { fixDraw } from './fix-draw.ts';
import { makeDraw } from './make-draw.ts';

let town: TestApp;
let officer: Actor;
beforeAll(async () => {
  town = await testApp();
  officer = await managerNamed('Fatima');
});
afterAll(() => town.drop());

async function managerNamed(name: string): Promise<Actor> {
  const personId = await makePerson(town.db, { name, roles: ['process_manager'] });
  const roles = [{ role: 'process_manager' as const, projectId: null }];
  return { kind: 'person', personId, name, email: null, roles, assurance: 'email', strong: true };
}
const dice = { seedKind: 'dice', seedSource: '' } as const;
async function fixedPanel(slug: string): Promise<MadePool> {
  const made = await makePool(town.db, slug);
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
  const made = await seats(stepId);
  expect(made.filter(({ kind }) => kind === 'member')).toHaveLength(8);
  expect(made.filter(({ kind }) => kind === 'alternate')).toHaveLength(2);
});

test('when the pool changed since the lottery was made, the draw is not fixed', async () => {
  const { stepId } = await makePool(town.db, 'water');
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
  const other = await managerNamed('Hakim');
  const results = await Promise.all([
    makeDraw(town.deps, officer, { stepId, typed: '123' }),
    makeDraw(town.deps, other, { stepId, typed: '456' }),
    makeDraw(town.deps, officer, { stepId, typed: '123' }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter(({ ok }) => !ok)).toEqual([
    { ok: false, error: { kind: 'drawn-already' } },
    { ok: false, error: { kind: 'drawn-already' } },
  ]);
  expect(await seats(stepId)).toHaveLength(10);
});

test('before the draw is fixed, or with two dice, nothing is drawn', async () => {
  const { stepId } = await makePool(town.db, 'licht');
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
  const { stepId } = await makePool(town.db, 'wind');
  await solvePanel(town.db, stepId);
  await fixDraw(town.deps, officer, { stepId, seedKind: 'text', seedSource: 'De trekking van de Staatsloterij' });
  expect(await makeDraw(town.deps, officer, { stepId, typed: 'd10:1,2,3' })).toMatchObject({
    error: { kind: 'seed-refused' },
  });
  expect(await makeDraw(town.deps, officer, { stepId, typed: '  12 34  56 ' })).toMatchObject({ ok: true });
  expect((await panelRow(stepId)).transcript).toMatchObject({ seed: '12 34 56' });
});

test('who does not manage the project draws nothing', async () => {
  const { stepId } = await fixedPanel('afval');
  const stranger: Actor = {
    ...(officer as Extract<Actor, { kind: 'person' }>),
    roles: [{ role: 'desk', projectId: null }],
  };
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
  expect(Object.keys(lines[1]?.detail as object).sort()).toEqual(['alternates', 'members', 'ticket']);
});
