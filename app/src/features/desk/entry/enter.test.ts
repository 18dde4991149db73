import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { freshDatabase } from '../../../testing/database.ts';
import { channelFigures } from '../figures/channel-figures.ts';
import { makeColleague, makeStep } from '../testing-town.ts';
import { correctEntry } from './correct-entry.ts';
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

const paper = (stepId: number, more: Partial<Entry> = {}): Entry => ({
  stepId,
  channel: 'paper',
  receivedOn: '2026-11-23',
  contributor: { kind: 'anonymous' },
  contribution: { title: 'Meer bomen', body: 'Langs de singel', areaId: null },
  reaction: null,
  showName: false,
  supports: [],
  reference: null,
  submissionKey: crypto.randomUUID(),
  ...more,
});
const joke = {
  name: 'Joke',
  email: null,
  phone: '023 511 00 00',
  postalAddress: 'Laan 1\n2000 AA Haarlem',
  prefers: 'letter',
} as const;
const refusal = async (entry: Entry, by = wim) => {
  const result = await enter(deps(), by, entry);
  return result.ok ? 'entered' : result.error.kind;
};
/** Takes back the contribution as a typing mistake. */
const undo = async (contributionId: number, by = wim) => {
  const { id } = await fresh.db
    .selectFrom('deskEntry')
    .select('id')
    .where('contributionId', '=', contributionId)
    .where('kind', '=', 'contribution')
    .executeTakeFirstOrThrow();
  return undoEntry(deps(), by, { entryId: id, reason: 'typing' });
};
const countContacts = async () => (await fresh.db.selectFrom('contact').select('id').execute()).length;

test('a form sent from two tabs at once is one contribution, and the second tab hears the same', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const entry = paper(stepId, { contributor: { kind: 'new', contact: joke } });
  const results = await Promise.all([enter(deps(), wim, entry), enter(deps(), wim, entry), enter(deps(), wim, entry)]);
  const made = results.map((result) => (result.ok ? result.value : undefined));
  expect(new Set(made.map((one) => one?.contributionId)).size).toBe(1);
  expect(made.map((one) => one?.again).sort()).toEqual([false, true, true]);
  expect(await channelFigures(fresh.db, projectId)).toEqual({
    channels: [{ channel: 'paper', contributions: 1, supports: 0, people: 1 }],
    total: { contributions: 1, supports: 0, people: 1 },
  });
});

test('a caller who supports an idea twice is counted once, and known by the second call', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const first = await enter(deps(), wim, paper(stepId));
  const ideaId = (first.ok && first.value.contributionId) as number;
  await enter(
    deps(),
    wim,
    paper(stepId, {
      channel: 'phone',
      contribution: null,
      supports: [ideaId],
      contributor: { kind: 'new', contact: joke },
    }),
  );
  const contact = await fresh.db.selectFrom('contact').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const again = await enter(
    deps(),
    wim,
    paper(stepId, {
      channel: 'phone',
      contribution: null,
      supports: [ideaId],
      contributor: { kind: 'known', contactId: contact.id },
    }),
  );
  expect(again).toEqual({ ok: true, value: { contributionId: null, supported: 0, again: false } });
  expect((await channelFigures(fresh.db, projectId)).channels).toEqual([
    { channel: 'paper', contributions: 1, supports: 0, people: 1 },
    { channel: 'phone', contributions: 0, supports: 1, people: 1 },
  ]);
});

test('where a part is refused nothing of it stays, also not the new contact', async () => {
  const { stepId } = await makeStep(fresh.db, { onlyParkwijk: true });
  const { stepId: other, spaarndam } = await makeStep(fresh.db);
  const elsewhere = await enter(deps(), wim, paper(other));
  const elsewhereId = (elsewhere.ok && elsewhere.value.contributionId) as number;
  const before = await countContacts();
  const contributor = { kind: 'new', contact: joke } as const;
  const outside = { title: 'Bankje', body: '', areaId: spaarndam };
  expect(await refusal(paper(stepId, { contributor, contribution: outside }))).toBe('outside-area');
  expect(await refusal(paper(stepId, { contributor, supports: [elsewhereId] }))).toBe('support-not-here');
  expect(await countContacts()).toBe(before);
});

test('what cannot be entered is refused for its own reason', async () => {
  const { stepId } = await makeStep(fresh.db, { limitPerPerson: 1 });
  const draft = await makeStep(fresh.db, { status: 'draft' });
  expect(await refusal(paper(draft.stepId))).toBe('step-not-found');
  expect(await refusal(paper(999_999))).toBe('step-not-found');
  expect(await refusal(paper(stepId, { contribution: null }))).toBe('nothing-entered');
  expect(await refusal(paper(stepId, { contribution: null, supports: [1] }))).toBe('support-needs-name');
  expect(await refusal(paper(stepId, { contributor: { kind: 'known', contactId: 999_999 } }))).toBe(
    'contact-not-found',
  );
  expect(await refusal(paper(stepId, { receivedOn: '2026-11-24' }))).toBe('received-in-future');
  expect(await refusal(paper(stepId, { receivedOn: '2026-10-24' }))).toBe('received-outside-period');
  expect(await refusal(paper(stepId, { reference: '1-0001' }))).toBe('entered');
  expect(await refusal(paper(stepId, { reference: '1-0001' }))).toBe('reference-known');
  await enter(deps(), wim, paper(stepId, { contributor: { kind: 'new', contact: { ...joke, name: 'Kees' } } }));
  const kees = await fresh.db.selectFrom('contact').select('id').where('name', '=', 'Kees').executeTakeFirstOrThrow();
  expect(await refusal(paper(stepId, { contributor: { kind: 'known', contactId: kees.id } }))).toBe('limit-reached');
});

test('paper that was handed in before the step closed still comes in, as of that day', async () => {
  const { stepId } = await makeStep(fresh.db, { closesAt: '2026-11-20T16:00:00Z' });
  expect(await refusal(paper(stepId))).toBe('received-outside-period');
  const late = await enter(deps(), wim, paper(stepId, { receivedOn: '2026-11-19' }));
  const row = await fresh.db
    .selectFrom('contribution')
    .select(['submittedAt', 'publishedAt'])
    .where('id', '=', (late.ok && late.value.contributionId) as number)
    .executeTakeFirstOrThrow();
  expect(row.submittedAt.toISOString().slice(0, 10)).toBe('2026-11-19');
  expect(row.publishedAt).toEqual(now);
});

test('only who works at the desk of this trajectory enters, corrects and undoes', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const elsewhere = await makeColleague(fresh.db, 'desk', (await makeStep(fresh.db)).projectId);
  const moderator = await makeColleague(fresh.db, 'moderator');
  const manager = await makeColleague(fresh.db, 'process_manager', projectId);
  expect(await refusal(paper(stepId), elsewhere)).toBe('not-allowed');
  expect(await refusal(paper(stepId), moderator)).toBe('not-allowed');
  expect(await refusal(paper(stepId), { kind: 'visitor', visitorId: null })).toBe('not-allowed');
  const made = await enter(deps(), manager, paper(stepId));
  const id = (made.ok && made.value.contributionId) as number;
  const better = { title: 'Veel meer bomen', body: '', areaId: null };
  expect((await correctEntry(deps(), elsewhere, id, better)).ok).toBe(false);
  expect((await undo(id, moderator)).ok).toBe(false);
  const nowhere = { kind: 'outside-area' };
  expect(await correctEntry(deps(), wim, id, { ...better, areaId: 999_999 })).toEqual({ ok: false, error: nowhere });
  expect(await refusal(paper(stepId, { contribution: { ...better, areaId: 999_999 } }))).toBe(nowhere.kind);
  expect((await correctEntry(deps(), wim, id, better)).ok).toBe(true);
});

test('a mistake is undone once: it leaves the counts and the number of the form is free again', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const made = await enter(deps(), wim, paper(stepId, { reference: '7-0001' }));
  const id = (made.ok && made.value.contributionId) as number;
  const results = await Promise.all([undo(id), undo(id)]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const { contributionCount } = await fresh.db
    .selectFrom('project')
    .select('contributionCount')
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow();
  expect(contributionCount).toBe(0);
  expect((await channelFigures(fresh.db, projectId)).total.contributions).toBe(0);
  expect(await refusal(paper(stepId, { reference: '7-0001' }))).toBe('entered');
});

test('a correction that brings in somebody’s number waits for a moderator', async () => {
  const { stepId } = await makeStep(fresh.db);
  const made = await enter(deps(), wim, paper(stepId));
  const id = (made.ok && made.value.contributionId) as number;
  await correctEntry(deps(), wim, id, { title: 'Bel 06 12 34 56 78', body: '', areaId: null });
  const row = await fresh.db.selectFrom('contribution').select('status').where('id', '=', id).executeTakeFirstOrThrow();
  expect(row.status).toBe('waiting');
  await fresh.db.updateTable('contribution').set({ answeredAt: now }).where('id', '=', id).execute();
  expect(await undo(id)).toEqual({ ok: false, error: { kind: 'already-answered' } });
});

test('who sends a second paper is recognised by name and address, and gets the answer as last asked', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const byAddress = { ...joke, phone: null, name: 'Marie  Doornbos', postalAddress: 'Dreef 9, 2000 AA Haarlem' };
  const again = { ...byAddress, name: 'marie doornbos', phone: '023 512 00 00', prefers: 'phone' as const };
  const other = { ...byAddress, postalAddress: 'Dreef 11, 2000 AA Haarlem' };
  for (const contact of [byAddress, again, other]) {
    expect(await refusal(paper(stepId, { contributor: { kind: 'new', contact } }))).toBe('entered');
  }
  const known = await fresh.db
    .selectFrom('contact')
    .selectAll()
    .where('name', 'ilike', 'marie%')
    .orderBy('id')
    .execute();
  expect(known.map(({ phone, prefers }) => ({ phone, prefers }))).toEqual([
    { phone: '023 512 00 00', prefers: 'phone' },
    { phone: null, prefers: 'letter' },
  ]);
  expect((await channelFigures(fresh.db, projectId)).total).toEqual({ contributions: 3, supports: 0, people: 2 });
});

test('two desks that meet the same new person at once, in two steps, make one contact', async () => {
  const steps = await Promise.all([makeStep(fresh.db), makeStep(fresh.db), makeStep(fresh.db)]);
  const contact = { ...joke, name: 'Tegelijk Tweemaal', phone: '023 513 00 00' };
  await Promise.all(
    steps.map(({ stepId }) => enter(deps(), wim, paper(stepId, { contributor: { kind: 'new', contact } }))),
  );
  expect(await fresh.db.selectFrom('contact').select('id').where('name', '=', contact.name).execute()).toHaveLength(1);
});

test('a caller reacts to an idea: it counts as a reaction by phone, and somebody’s number in it waits', async () => {
  const { stepId } = await makeStep(fresh.db);
  const first = await enter(deps(), wim, paper(stepId));
  const contributionId = (first.ok && first.value.contributionId) as number;
  const call = (body: string) =>
    paper(stepId, { channel: 'phone', contribution: null, reaction: { contributionId, body } });
  expect(await refusal(call('Liefst een linde.'))).toBe('entered');
  expect(await refusal(call('Bel mij op 06-12345678.'))).toBe('entered');
  const comments = await fresh.db
    .selectFrom('comment')
    .selectAll()
    .where('contributionId', '=', contributionId)
    .execute();
  expect(comments.map(({ status }) => status).sort()).toEqual(['published', 'waiting']);
  const acts = await fresh.db.selectFrom('act').select('channel').where('kind', '=', 'comment').execute();
  expect(new Set(acts.map(({ channel }) => channel))).toEqual(new Set(['phone']));
  const { stepId: other } = await makeStep(fresh.db);
  expect(await refusal({ ...call('Mooi'), stepId: other })).toBe('reaction-not-here');
});

test('a paper with only support is entered once as well, and again after the idea on it was taken back', async () => {
  const { stepId } = await makeStep(fresh.db);
  const first = await enter(deps(), wim, paper(stepId));
  const ideaId = (first.ok && first.value.contributionId) as number;
  const contributor = { kind: 'new', contact: joke } as const;
  const vote = () => paper(stepId, { contribution: null, supports: [ideaId], contributor, reference: 'steun-1' });
  expect([await refusal(vote()), await refusal(vote())]).toEqual(['entered', 'reference-known']);
  const both = () => paper(stepId, { supports: [ideaId], contributor, reference: 'beide-1' });
  const made = await enter(deps(), wim, both());
  expect(await refusal(both())).toBe('reference-known');
  await undo((made.ok && made.value.contributionId) as number);
  expect([await refusal(both()), await refusal(vote())]).toEqual(['entered', 'reference-known']);
});
