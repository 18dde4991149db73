import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import type { Choices } from '../choices.ts';
import { type MadeBudget, makeBudget, makeCode } from '../testing/make-budget.ts';
import { castBallot } from './cast-ballot.ts';
import { closeBox } from './close-box.ts';
import { brokenAt } from './log.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
const start = '2026-11-23T10:00:00Z';

const comerOf = (personId: string, assurance: 'email' | 'resident' = 'email') => ({
  actor: { kind: 'person', personId, name: '', email: null, roles: [], assurance, strong: false } as const,
  codeId: null,
});
const newcomer = async () => comerOf(await makePerson(town.db, { name: 'Ria' }));
const withCode = (codeId: number) => ({ actor: { kind: 'visitor', visitorId: null } as const, codeId });
type Comer = Parameters<typeof castBallot>[1]['comer'];
const cast = ({ stepId }: MadeBudget, comer: Comer, choices: Choices, channel: 'web' | 'paper' = 'web') =>
  castBallot(town.deps, { stepId, comer, choices, channel });
const logOf = ({ stepId }: MadeBudget) =>
  town.db.selectFrom('ballotLog').selectAll().where('stepId', '=', stepId).orderBy('n').execute();
const ballotsOf = ({ stepId }: MadeBudget) =>
  town.db.selectFrom('ballot').selectAll().where('stepId', '=', stepId).execute();

test('somebody who votes in twenty tabs in the same moment has one ballot, and every receipt is in the log', async () => {
  const budget = await makeBudget(town.db);
  const comer = await newcomer();
  const done = await Promise.all(
    Array.from({ length: 20 }, (_, tab) => cast(budget, comer, { projects: [budget.projects[tab % 4] ?? 0] })),
  );
  expect(done.every(({ ok }) => ok)).toBe(true);
  const [log, ballots] = [await logOf(budget), await ballotsOf(budget)];
  expect(ballots).toHaveLength(1);
  expect(brokenAt(budget.stepId, log)).toBe(null);
  const leaves = new Set(log.map(({ leaf }) => leaf.toString('hex')));
  for (const one of done) expect(one.ok && leaves.has(one.value.leaf.toString('hex'))).toBe(true);
  expect(log.at(-1)?.leaf).toEqual(ballots[0]?.leaf);
});

test('thirty people who vote in the same moment are all in the log, one after the other', async () => {
  const budget = await makeBudget(town.db);
  const comers = await Promise.all(Array.from({ length: 30 }, newcomer));
  const done = await Promise.all(comers.map((comer) => cast(budget, comer, { projects: budget.projects.slice(1) })));
  expect(done.every(({ ok }) => ok)).toBe(true);
  const log = await logOf(budget);
  expect(log.map(({ n }) => n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  expect(brokenAt(budget.stepId, log)).toBe(null);
  expect(await ballotsOf(budget)).toHaveLength(30);
});

test('a ballot can be changed until the close; sent twice the same, the receipt stays as it was', async () => {
  const budget = await makeBudget(town.db);
  const comer = await newcomer();
  const [a = 0, b = 0] = budget.projects;
  const first = await cast(budget, comer, { projects: [b, a] });
  expect(await cast(budget, comer, { projects: [a, b] })).toEqual({
    ok: true,
    value: { ...(first.ok && first.value), again: true },
  });
  await cast(budget, comer, { projects: [b] });
  expect((await ballotsOf(budget)).map(({ choices }) => choices)).toEqual([{ projects: [b] }]);
  expect(await logOf(budget)).toHaveLength(2);
});

test('nobody votes before it is fixed, before the opening, after the end, or with less proof than the step asks', async () => {
  const comer = await newcomer();
  const loose = await makeBudget(town.db, { fixed: false });
  expect(await cast(loose, comer, { projects: loose.projects })).toMatchObject({ error: { kind: 'not-open-yet' } });
  const budget = await makeBudget(town.db, { assurance: 'resident' });
  const choices = { projects: budget.projects.slice(0, 1) };
  expect(await cast(budget, comer, choices)).toMatchObject({
    error: { kind: 'assurance-too-low', needed: 'resident' },
  });
  expect(await cast(budget, withCode(1), choices)).toMatchObject({ error: { kind: 'code-needed' } });
  town.at('2026-11-10T07:59:59Z');
  expect(await cast(budget, comer, choices)).toMatchObject({ error: { kind: 'not-open-yet' } });
  town.at('2026-12-10T22:00:00Z');
  expect(await cast(budget, comer, choices)).toMatchObject({ error: { kind: 'closed' } });
  town.at(start);
  expect(await ballotsOf(budget)).toEqual([]);
});

test('who erases the account and logs in at the town again is the same voter', async () => {
  const budget = await makeBudget(town.db, { assurance: 'resident' });
  const resident = async (pseudonym: string) => {
    const personId = await makePerson(town.db, { name: 'Ria' });
    const proof = { personId, method: 'oidc', level: 'resident', issuer: 'https://town', pseudonym } as const;
    await town.db
      .insertInto('proof')
      .values({ ...proof, achievedAt: new Date(start) })
      .execute();
    return comerOf(personId, 'resident');
  };
  const before = await resident('pseudonym-of-ria');
  await cast(budget, before, { projects: budget.projects.slice(0, 1) });
  await town.db.deleteFrom('person').where('id', '=', before.actor.personId).execute();
  expect(await ballotsOf(budget)).toHaveLength(1);
  await cast(budget, await resident('pseudonym-of-ria'), { projects: budget.projects.slice(1, 2) });
  await cast(budget, await resident('pseudonym-of-samir'), { projects: budget.projects.slice(1, 2) });
  expect(await ballotsOf(budget)).toHaveLength(2);
});

test('a code votes once, on the web or on paper, and only in its own budget', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const other = await makeBudget(town.db, { access: 'code' });
  const { secret } = town.deps.settings;
  const [one, two] = [await makeCode(town.db, secret, budget.stepId), await makeCode(town.db, secret, budget.stepId)];
  const choices = { projects: budget.projects.slice(0, 2) };
  expect(await cast(budget, withCode(one.id), choices)).toMatchObject({ ok: true });
  expect(await cast(budget, withCode(one.id), choices, 'paper')).toMatchObject({ error: { kind: 'voted-on-web' } });
  expect(await cast(budget, withCode(two.id), choices, 'paper')).toMatchObject({ ok: true });
  expect(await cast(budget, withCode(two.id), choices)).toMatchObject({ error: { kind: 'voted-on-paper' } });
  expect(await cast(budget, await newcomer(), choices)).toMatchObject({ error: { kind: 'code-needed' } });
  expect(await cast(other, withCode(one.id), choices)).toMatchObject({ error: { kind: 'code-needed' } });
});

test('choices come from the own wijk and one other; what is for the whole town is always allowed', async () => {
  const areas = await town.db
    .selectFrom('area')
    .select(['id', 'parentId'])
    .where('kind', '=', 'wijk')
    .limit(4)
    .execute();
  const [own = 0, second = 0, third = 0] = areas.map(({ id }) => id);
  const budget = await makeBudget(town.db, { reach: 'own-and-other', areas: [own, second, third, null] });
  const comer = await newcomer();
  await town.db.updateTable('person').set({ areaId: own }).where('id', '=', comer.actor.personId).execute();
  const [a = 0, b = 0, c = 0, d = 0] = budget.projects;
  expect(await cast(budget, comer, { projects: [a, b, c] })).toMatchObject({ error: { kind: 'too-many-areas' } });
  expect(await cast(budget, comer, { projects: [a, b, d] })).toMatchObject({ ok: true });
});

test('a vote and the close in the same moment: the ballot is in the count, or its voter hears that it is too late', async () => {
  const budget = await makeBudget(town.db);
  const comers = await Promise.all(Array.from({ length: 8 }, newcomer));
  const late = { ...town.deps, now: () => new Date('2026-12-10T22:00:00Z') };
  const [done, closed] = await Promise.all([
    Promise.all(comers.map((comer) => cast(budget, comer, { projects: budget.projects.slice(0, 1) }))),
    closeBox(late, 'system', budget.stepId),
  ]);
  expect(closed).toEqual({ ok: true, value: { closed: true } });
  const taken = done.filter(({ ok }) => ok).length;
  const counted = town.db.selectFrom('ballotCounted').select('number').where('stepId', '=', budget.stepId);
  expect(await counted.execute()).toHaveLength(taken);
  for (const one of done) if (!one.ok) expect(one.error.kind).toBe('closed');
});

test('the line in the account of acts says that a ballot came in, and neither whose nor what', async () => {
  const budget = await makeBudget(town.db);
  const comer = await newcomer();
  await cast(budget, comer, { projects: budget.projects.slice(0, 1) });
  const lines = town.db.selectFrom('auditLine').selectAll().where('subject', '=', `step:${budget.stepId}`);
  expect(await lines.execute()).toMatchObject([
    { actor: 'system', act: 'ballot.received', detail: { channel: 'web' } },
  ]);
});
