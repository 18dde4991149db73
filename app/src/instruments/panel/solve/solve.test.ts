import { sql } from 'kysely';
import { beforeEach, expect, inject, test } from 'vitest';
import { startJobs } from '../../../platform/jobs/start-jobs.ts';
import { withDatabase } from '../../../testing/template.ts';
import { loadPanel } from '../panel.ts';
import { problemOf } from '../problem-of.ts';
import { fillPool, times } from '../testing/fill-pool.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';
import { inThread } from './in-thread.ts';
import { latestSolve } from './latest-solve.ts';
import { solveJob } from './solve-job.ts';

const { its, get, post } = onPanelTown();
const pool = [
  ...times(9, 'jong', 'vrouw'),
  ...times(16, 'jong', 'man'),
  ...times(41, 'oud', 'vrouw'),
  ...times(24, 'oud', 'man'),
];
const groups = {
  'soort.0.name': 'Leeftijd',
  'groep0.0.name': 'jong',
  'groep0.0.share': '50',
  'groep0.1.name': 'oud',
  'groep0.1.share': '50',
  'soort.1.name': 'Geslacht',
  'groep1.0.name': 'vrouw',
  'groep1.0.share': '50',
  'groep1.1.name': 'man',
  'groep1.1.share': '50',
};
const ask = () => post('/aanmeldingen/kansen', {});
const run = async () => {
  const solve = await latestSolve(its.town.db, its.stepId);
  await solveJob.run(its.town.deps, { solveId: solve?.id ?? 0 });
};

beforeEach(async () => {
  await post('/groepen', groups);
});

test('an officer asks for the chances, a thread finds them, and the page says how they are', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  expect((await ask()).status).toBe(303);
  expect(await get('/aanmeldingen')).toContain('De berekening begint zo');
  await run();
  const solve = await latestSolve(its.town.db, its.stepId);
  expect(solve?.lottery?.tickets).toHaveLength(1000);
  expect(new Set(solve?.lottery?.tickets.map(({ length }) => length))).toEqual(new Set([20]));
  // 9 to 11 of 25 who are young: everybody sits with the same chance in her group.
  expect(solve?.lottery?.certificate.exact).toBe(true);
  expect(Object.keys(solve?.lottery?.probability ?? {})).toHaveLength(pool.length);
  expect(solve?.old).toBe(false);
  const page = await get('/aanmeldingen');
  expect(page).toContain('De kansen zijn berekend');
  expect(page).toContain('eerlijker kan niet');
});

test('through the queue a solve runs apart from requests, and its data name nobody', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  await ask();
  const { data } = await its.town.db.selectFrom('jobRequest').select('data').executeTakeFirstOrThrow();
  expect(Object.keys(data as object)).toEqual(['solveId']);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(its.town.db);
  const databaseUrl = withDatabase(inject('template').serverUrl, rows[0]?.name ?? '');
  const errors: unknown[] = [];
  const working = await startJobs(its.town.deps, [solveJob], { databaseUrl, onError: (error) => errors.push(error) });
  await expect
    .poll(async () => (await latestSolve(its.town.db, its.stepId))?.lottery?.tickets.length, { timeout: 20_000 })
    .toBe(1000);
  await working.stop();
  expect(errors).toEqual([]);
});

test('a solve that was cut off is run again; one that is finished is left as it is', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  await ask();
  await its.town.db.updateTable('panelSolve').set({ progress: '{"phase":"panels","left":0.4,"panels":3}' }).execute();
  expect(await get('/aanmeldingen')).toContain('60 % klaar');
  await run();
  const first = await latestSolve(its.town.db, its.stepId);
  its.town.at('2026-11-24T10:00:00Z');
  await run();
  expect(await latestSolve(its.town.db, its.stepId)).toEqual(first);
});

test('whoever answers after the solve makes it old, and asking twice at the same time solves once', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  await Promise.all([ask(), ask()]);
  const count = () => its.town.db.selectFrom('panelSolve').select('id').where('stepId', '=', its.stepId).execute();
  expect(await count()).toHaveLength(1);
  await run();
  await fillPool(its.town.db, its.stepId, times(1, 'oud', 'man'));
  expect((await latestSolve(its.town.db, its.stepId))?.old).toBe(true);
  expect(await get('/aanmeldingen')).toContain('Bereken de kansen opnieuw');
});

test('a pool without a panel and one that is too small are outcomes with a text', async () => {
  await fillPool(its.town.db, its.stepId, times(30, 'oud', 'man'));
  await ask();
  await run();
  const solve = await latestSolve(its.town.db, its.stepId);
  expect(solve?.trouble?.kind).toBe('infeasible');
  const page = await get('/aanmeldingen');
  expect(page).toContain('Pas dit toe');
  await its.town.db.updateTable('panel').set({ size: 31 }).where('stepId', '=', its.stepId).execute();
  await ask();
  await run();
  expect((await latestSolve(its.town.db, its.stepId))?.trouble?.kind).toBe('invalid');
  expect(await get('/aanmeldingen')).toContain('minder aanmeldingen dan plaatsen');
});

test('a thread says how far it is, is given up in time, and a page is served while it works', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  const panel = await loadPanel(its.town.db, its.stepId);
  if (!panel) throw new Error('no panel');
  const problem = await problemOf(its.town.db, panel);
  const phases = new Set<string>();
  const solving = inThread({ kind: 'solve', problem, objective: { kind: 'leximin' } }, its.town.deps.log, {
    onProgress: ({ phase }) => phases.add(phase),
  });
  expect((await its.town.get('/')).status).toBe(200);
  expect((await solving).kind).toBe('lottery');
  expect(phases).toContain('probabilities');
  const late = await inThread({ kind: 'check', problem }, its.town.deps.log, { timeoutMs: 1 });
  expect(late.kind).toBe('failed');
});

test('whether a panel is possible is found once for a pool, and anew when somebody else says yes', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  expect(await get('/aanmeldingen')).toContain('is een panel mogelijk');
  const { poolCheck } = await its.town.db
    .selectFrom('panel')
    .select('poolCheck')
    .where('stepId', '=', its.stepId)
    .executeTakeFirstOrThrow();
  // Another outcome in its place shows that nobody looks again.
  const other = JSON.stringify({ ...(poolCheck as object), outcome: { kind: 'invalid', issues: [] } });
  await its.town.db.updateTable('panel').set({ poolCheck: other }).where('stepId', '=', its.stepId).execute();
  expect(await get('/aanmeldingen')).toContain('Er kan nog niet worden geloot');
  await fillPool(its.town.db, its.stepId, times(1, 'oud', 'man'));
  expect(await get('/aanmeldingen')).toContain('is een panel mogelijk');
});

test('once the draw is fixed nobody has it solved anew', async () => {
  await fillPool(its.town.db, its.stepId, pool);
  await its.town.db
    .updateTable('panel')
    .set({ committedAt: its.town.deps.now() })
    .where('stepId', '=', its.stepId)
    .execute();
  expect((await ask()).status).toBe(409);
});
