import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { freshDatabase } from '../../../testing/database.ts';
import { channelFigures } from '../figures/channel-figures.ts';
import { makeColleague, makeStep } from '../testing-town.ts';
import { type Entry, enter } from './enter.ts';
import { undoEntry } from './undo-entry.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let wim: Actor;
const now = new Date('2026-11-23T10:00:00Z');
const deps = () => ({ db: fresh.db, now: () => now }) as Parameters<typeof enter>[0];
beforeAll(async () => {
  fresh = await freshDatabase();
  wim = await makeColleague(fresh.db, 'desk');
});
afterAll(() => fresh.drop());

const caller = { name: 'Hedy', email: null, phone: '023 514 00 00', postalAddress: null, prefers: 'phone' } as const;

async function call(stepId: number, more: Partial<Entry>): Promise<number | null> {
  const entered = await enter(deps(), wim, {
    stepId,
    channel: 'phone',
    receivedOn: '2026-11-23',
    contributor: { kind: 'new', contact: caller },
    contribution: null,
    reaction: null,
    showName: false,
    supports: [],
    reference: null,
    submissionKey: crypto.randomUUID(),
    ...more,
  });
  if (!entered.ok) throw new Error(entered.error.kind);
  return entered.value.contributionId;
}

const ideaIn = async (stepId: number) =>
  (await call(stepId, {
    contributor: { kind: 'anonymous' },
    contribution: { title: 'Een pomp', body: '', areaId: null },
  })) as number;

const linesOf = async (contributionId: number, kind: 'support' | 'comment') =>
  (
    await fresh.db
      .selectFrom('deskEntry')
      .select('id')
      .where('contributionId', '=', contributionId)
      .where('kind', '=', kind)
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);

const countsOf = (contributionId: number) =>
  fresh.db
    .selectFrom('contribution')
    .select(['supportCount', 'commentCount'])
    .where('id', '=', contributionId)
    .executeTakeFirstOrThrow();

const undo = async (entryId: number | undefined) => {
  const undone = await undoEntry(deps(), wim, { entryId: entryId ?? 0, reason: 'wrong-contribution' });
  return undone.ok ? 'undone' : undone.error.kind;
};

test('support with the wrong idea is taken back once, the counts go back and the log says why', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const idea = await ideaIn(stepId);
  await call(stepId, { supports: [idea] });
  expect(await countsOf(idea)).toMatchObject({ supportCount: 1 });
  const [line] = await linesOf(idea, 'support');
  const both = await Promise.all([undo(line), undo(line)]);
  expect(both.toSorted()).toEqual(['entry-not-found', 'undone']);
  expect(await countsOf(idea)).toMatchObject({ supportCount: 0 });
  expect((await channelFigures(fresh.db, projectId)).total).toMatchObject({ supports: 0, people: 1 });
  const logged = await fresh.db
    .selectFrom('auditLine')
    .select('detail')
    .where('act', '=', 'entry.undone')
    .where('subject', '=', `contribution:${idea}`)
    .execute();
  expect(logged).toEqual([{ detail: { entry: line, kind: 'support', reason: 'wrong-contribution' } }]);
  await call(stepId, { supports: [idea] });
  expect(await countsOf(idea)).toMatchObject({ supportCount: 1 });
});

test('support that stands on two papers keeps counting until both are taken back', async () => {
  const { stepId } = await makeStep(fresh.db);
  const idea = await ideaIn(stepId);
  await call(stepId, { supports: [idea] });
  await call(stepId, { supports: [idea] });
  const [one, other] = await linesOf(idea, 'support');
  await undo(one);
  expect(await countsOf(idea)).toMatchObject({ supportCount: 1 });
  await undo(other);
  expect(await countsOf(idea)).toMatchObject({ supportCount: 0 });
});

test('a reaction with the wrong idea disappears, and one that still waited changes no count', async () => {
  const { stepId } = await makeStep(fresh.db);
  const idea = await ideaIn(stepId);
  await call(stepId, { reaction: { contributionId: idea, body: 'Liever een kraan.' } });
  await call(stepId, { reaction: { contributionId: idea, body: 'Bel mij op 06-12345678.' } });
  expect(await countsOf(idea)).toMatchObject({ commentCount: 1 });
  for (const line of await linesOf(idea, 'comment')) expect(await undo(line)).toBe('undone');
  expect(await countsOf(idea)).toMatchObject({ commentCount: 0 });
  const statuses = await fresh.db.selectFrom('comment').select('status').where('contributionId', '=', idea).execute();
  expect(statuses).toEqual([{ status: 'withdrawn' }, { status: 'withdrawn' }]);
});

test('nothing is taken back after the answer, nor by who does not work here', async () => {
  const { stepId } = await makeStep(fresh.db);
  const idea = await ideaIn(stepId);
  await call(stepId, { supports: [idea] });
  const [line] = await linesOf(idea, 'support');
  const elsewhere = await makeColleague(fresh.db, 'desk', (await makeStep(fresh.db)).projectId);
  const refused = await undoEntry(deps(), elsewhere, { entryId: line as number, reason: 'typing' });
  expect(refused).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  await fresh.db.updateTable('contribution').set({ answeredAt: now }).where('id', '=', idea).execute();
  expect(await undo(line)).toBe('already-answered');
  expect(await countsOf(idea)).toMatchObject({ supportCount: 1 });
});
