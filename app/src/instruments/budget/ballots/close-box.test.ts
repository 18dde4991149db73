import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadStep } from '../../../features/steps/index.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { type MadeBudget, makeBudget, makeCode } from '../testing/make-budget.ts';
import { blur } from './blur.ts';
import { castBallot } from './cast-ballot.ts';
import { closeBox, closeBoxesDue, currentBox } from './close-box.ts';
import { publishHeads } from './heads.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
const during = '2026-11-23T10:00:00Z';
const after = '2026-12-10T22:00:00Z';

async function vote({ stepId, projects }: MadeBudget, pick: number) {
  const personId = await makePerson(town.db, { name: 'Ria' });
  const actor = {
    kind: 'person',
    personId,
    name: '',
    email: null,
    roles: [],
    assurance: 'email',
    strong: false,
  } as const;
  const choices = { projects: [projects[pick % 4] ?? 0] };
  const done = await castBallot(town.deps, { stepId, comer: { actor, codeId: null }, choices, channel: 'web' });
  if (!done.ok) throw new Error(done.error.kind);
  return { personId, leaf: done.value.leaf };
}
const boxNow = async ({ stepId }: MadeBudget) => {
  const step = await loadStep(town.db, stepId, town.deps.now());
  return step && currentBox(town.deps, step);
};
const rows = (table: 'ballot' | 'ballotCounted' | 'ballotReceipt', { stepId }: MadeBudget) =>
  town.db.selectFrom(table).selectAll().where('stepId', '=', stepId).execute();

test('at the close the same choices are counted as were cast, and every receipt that stands is kept', async () => {
  town.at(during);
  const budget = await makeBudget(town.db);
  const votes = [];
  for (let pick = 0; pick < 12; pick++) votes.push(await vote(budget, pick));
  expect(await closeBox(town.deps, 'system', budget.stepId)).toEqual({ ok: false, error: { kind: 'still-open' } });
  const before = (await rows('ballot', budget)).map((row) => JSON.stringify('choices' in row && row.choices)).sort();
  town.at(after);
  const closes = await Promise.all([1, 2, 3].map(() => closeBox(town.deps, 'system', budget.stepId)));
  expect(closes.filter((one) => one.ok && one.value.closed)).toHaveLength(1);
  expect(await rows('ballot', budget)).toEqual([]);
  const counted = await rows('ballotCounted', budget);
  expect(counted.map((row) => JSON.stringify('choices' in row && row.choices)).sort()).toEqual(before);
  const receipts = await rows('ballotReceipt', budget);
  const hexOf = (buffers: readonly Buffer[]) => buffers.map((one) => one.toString('hex')).sort();
  expect(hexOf(receipts.map((row) => ('leaf' in row ? row.leaf : Buffer.of())))).toEqual(
    hexOf(votes.map(({ leaf }) => leaf)),
  );
});

test('the order of the count is not that of the voting', async () => {
  town.at(during);
  const budget = await makeBudget(town.db);
  for (let pick = 0; pick < 16; pick++) await vote(budget, Math.floor(pick / 4));
  town.at(after);
  await closeBox(town.deps, 'system', budget.stepId);
  const counted = town.db.selectFrom('ballotCounted').select('choices').where('stepId', '=', budget.stepId);
  const order = (await counted.orderBy('number').execute()).map(({ choices }) => JSON.stringify(choices));
  // One order in 63 million is that of the voting.
  expect(order).not.toEqual([...order].sort());
});

test('after the close nothing in the whole database leads from a ballot to a voter', async () => {
  town.at(during);
  const budget = await makeBudget(town.db);
  const votes = [await vote(budget, 0), await vote(budget, 1), await vote(budget, 2)];
  const ballots = await town.db.selectFrom('ballot').selectAll().where('stepId', '=', budget.stepId).execute();
  const { secret } = (await boxNow(budget)) ?? {};
  expect(secret).toHaveLength(32);
  town.at(after);
  await closeBox(town.deps, 'system', budget.stepId);
  const material = [secret as Buffer, ...ballots.flatMap(({ key, salt }) => [key, salt])];
  for (const bytes of material)
    for (const text of [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')])
      expect(await tablesWith(text)).toEqual([]);
  // A receipt says that there was a ballot; the table of choices has no receipt, and nothing of a person.
  for (const { leaf, personId } of votes) {
    expect((await tablesWith(leaf.toString('hex'))).sort()).toEqual(['ballot_log', 'ballot_receipt']);
    expect((await tablesWith(personId)).filter((table) => /ballot|budget|audit_line/.test(table))).toEqual([]);
  }
});

test('a job that comes late, or twice, closes what is due and leaves the rest; a first reader closes it as well', async () => {
  town.at(during);
  const [one, other] = [await makeBudget(town.db), await makeBudget(town.db)];
  const later = await makeBudget(town.db);
  await town.db.updateTable('step').set({ closesAt: '2027-01-10T22:00:00Z' }).where('id', '=', later.stepId).execute();
  for (const budget of [one, other, later]) await vote(budget, 0);
  town.at('2026-12-12T22:00:00Z');
  expect((await boxNow(one))?.closedAt).not.toBe(null);
  await closeBoxesDue(town.deps);
  expect(await closeBoxesDue(town.deps)).toBe(0);
  expect(await rows('ballotCounted', one)).toHaveLength(1);
  expect(await rows('ballotCounted', other)).toHaveLength(1);
  expect([await rows('ballotCounted', later), await rows('ballot', later)]).toMatchObject([[], [{}]]);
});

test('where paper can come in the box waits a week for who keys it in, unless an officer closes it', async () => {
  town.at(during);
  const budget = await makeBudget(town.db, { access: 'code' });
  const { id } = await makeCode(town.db, town.deps.settings.secret, budget.stepId);
  town.at(after);
  const comer = { actor: { kind: 'visitor', visitorId: null } as const, codeId: id };
  const choices = { projects: budget.projects.slice(0, 1) };
  const input = { stepId: budget.stepId, comer, choices };
  expect(await castBallot(town.deps, { ...input, channel: 'web' })).toMatchObject({ error: { kind: 'closed' } });
  expect(await castBallot(town.deps, { ...input, channel: 'paper' })).toMatchObject({ ok: true });
  await closeBoxesDue(town.deps);
  expect((await boxNow(budget))?.closedAt).toBe(null);
  town.at('2026-12-17T22:00:00Z');
  expect((await boxNow(budget))?.closedAt).not.toBe(null);
});

test('heads are published as the log grows, each once', async () => {
  town.at(during);
  const budget = await makeBudget(town.db);
  const sizes = async () =>
    (await town.db.selectFrom('ballotHead').select('size').where('stepId', '=', budget.stepId).execute()).map(
      (h) => h.size,
    );
  await publishHeads(town.deps);
  expect(await sizes()).toEqual([]);
  await vote(budget, 0);
  await vote(budget, 1);
  await publishHeads(town.deps);
  await publishHeads(town.deps);
  await vote(budget, 2);
  town.at(after);
  await closeBox(town.deps, 'system', budget.stepId);
  expect(await sizes()).toEqual([2, 3]);
});

test('of wijk and age so much is kept that everybody is one of at least five', () => {
  const cell = (areaId: number | null, ageBand: string | null, count: number) => ({ areaId, ageBand, count });
  for (let round = 0; round < 300; round++) {
    const cells = [1, 2, 3, null].flatMap((area) =>
      ['16-24', '25-64', '65+', null].map((age) => cell(area, age, Math.floor(Math.random() * 9))),
    );
    const blurred = blur(cells.filter(({ count }) => count > 0));
    const groups = new Map<string, number>();
    for (const { keepArea, keepAge, count } of blurred) {
      const key = `${keepArea}|${keepAge}`;
      groups.set(key, (groups.get(key) ?? 0) + count);
    }
    const all = cells.reduce((sum, { count }) => sum + count, 0);
    for (const [key, count] of groups)
      if (key !== 'null|null' || all >= 5) expect([key, count >= 5]).toEqual([key, true]);
  }
  expect(blur([cell(1, '16-24', 9)])).toMatchObject([{ keepArea: 1, keepAge: '16-24' }]);
});

/** The tables in which a row holds this text in any of its columns. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' and table_schema = 'public'
  `.execute(town.db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows: hits } =
      await sql`select 1 from ${sql.table(name)} as t where t::text ilike ${`%${text}%`} limit 1`.execute(town.db);
    if (hits.length > 0) found.push(name);
  }
  return found;
}

test('who comes to vote first fixes a budget that officers left open, once the step is open', async () => {
  town.at('2026-11-01T10:00:00Z');
  const budget = await makeBudget(town.db, { fixed: false });
  expect((await boxNow(budget))?.fixedAt).toBe(null);
  town.at(during);
  const boxes = await Promise.all([boxNow(budget), boxNow(budget), boxNow(budget)]);
  expect(new Set(boxes.map((box) => box?.secret?.toString('hex'))).size).toBe(1);
  expect(boxes[0]?.secret).toHaveLength(32);
});
