import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { freshDatabase } from '../../../testing/database.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { enter } from '../entry/enter.ts';
import { channelFigures } from '../figures/channel-figures.ts';
import { markPrinted } from '../letters/mark-printed.ts';
import { makeColleague, makeStep } from '../testing-town.ts';
import { eraseContact } from './erase-contact.ts';
import { findContacts } from './find-contacts.ts';
import { claimContributions, contributionsToClaim, linkContact } from './link-contact.ts';
import { loadContact } from './load-contact.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let wim: Actor;
const now = new Date('2026-11-23T10:00:00Z');
const deps = () => ({ db: fresh.db, now: () => now }) as Parameters<typeof enter>[0];
beforeAll(async () => {
  fresh = await freshDatabase();
  wim = await makeColleague(fresh.db, 'desk');
});
afterAll(() => fresh.drop());

const contactNamed = async (name: string) =>
  (await fresh.db.selectFrom('contact').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;

async function ideaBy(name: string, email: string | null, stepId: number, supports: number[] = []): Promise<number> {
  const result = await enter(deps(), wim, {
    stepId,
    channel: 'paper',
    receivedOn: '2026-11-23',
    contributor: {
      kind: 'new',
      contact: { name, email, phone: '06-1234 5678', postalAddress: 'Kade 3\n2000 AB Haarlem', prefers: 'letter' },
    },
    contribution: { title: `Idee van ${name}`, body: '', areaId: null },
    reaction: null,
    showName: true,
    supports,
    reference: null,
    submissionKey: crypto.randomUUID(),
  });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value.contributionId as number;
}

test('a caller is found by name, street or number however it is written; a colleague of another project finds nobody', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  await ideaBy('Fatma Demir', null, stepId);
  const find = async (typed: string, projects: 'all' | number[] = 'all') =>
    (await findContacts(fresh.db, typed, projects, 10)).map((contact) => contact.name);
  for (const typed of ['demir', 'kade 3', '+31 6 1234 5678', '0612345678'])
    expect(await find(typed)).toEqual(['Fatma Demir']);
  expect(await find('%')).toEqual([]);
  expect(await find('demir', [projectId])).toEqual(['Fatma Demir']);
  expect(await find('demir', [projectId + 1000])).toEqual([]);
});

test('after linking, contributions are the person’s and support given both ways counts once', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const idea = await ideaBy('Gerda', null, stepId);
  const hers = await ideaBy('Hanna', 'Hanna@post.example', stepId, [idea]);
  const personId = await makePerson(fresh.db, { name: 'Hanna', email: 'hanna@post.example' });
  await fresh.db
    .insertInto('act')
    .values({ kind: 'support', at: now, personId, projectId, stepId, contributionId: idea })
    .execute();
  await fresh.db.updateTable('contribution').set({ supportCount: 2 }).where('id', '=', idea).execute();
  expect((await loadContact(fresh.db, await contactNamed('Hanna')))?.account?.personId).toBe(personId);
  expect((await linkContact(deps(), wim, await contactNamed('Hanna'))).ok).toBe(true);

  const row = await fresh.db
    .selectFrom('contribution')
    .select('personId')
    .where('id', '=', hers)
    .executeTakeFirstOrThrow();
  expect(row.personId).toBe(personId);
  const supported = await fresh.db
    .selectFrom('contribution')
    .select('supportCount')
    .where('id', '=', idea)
    .executeTakeFirstOrThrow();
  expect(supported.supportCount).toBe(1);
  expect((await channelFigures(fresh.db, projectId)).total).toEqual({ contributions: 2, supports: 1, people: 2 });
  expect((await loadContact(fresh.db, await contactNamed('Hanna')))?.contributions.map((one) => one.id)).toEqual([
    hers,
  ]);
});

test('people claim their own paper by their own confirmed address, never that of somebody else', async () => {
  const { stepId } = await makeStep(fresh.db);
  await ideaBy('Ina', 'ina@post.example', stepId);
  const me = (personId: string, email: string): Actor => ({
    kind: 'person',
    personId,
    name: 'x',
    email,
    roles: [],
    assurance: 'email',
    strong: false,
  });
  const other = me(await makePerson(fresh.db, { name: 'Jan' }), 'jan@post.example');
  expect(await contributionsToClaim(fresh.db, other)).toEqual([]);
  expect(await claimContributions(deps(), other)).toEqual({ ok: true, value: { count: 0 } });
  const ina = me(await makePerson(fresh.db, { name: 'Ina', email: 'ina@post.example' }), 'ina@post.example');
  expect((await contributionsToClaim(fresh.db, ina)).map((one) => one.title)).toEqual(['Idee van Ina']);
  expect(await claimContributions(deps(), ina)).toEqual({ ok: true, value: { count: 1 } });
  expect(await contributionsToClaim(fresh.db, ina)).toEqual([]);
});

test('who asks to be erased leaves the idea and the counts, not the name, address or letter', async () => {
  const { stepId, projectId } = await makeStep(fresh.db);
  const idea = await ideaBy('Karel', 'karel@bewoner.example', stepId);
  const contactId = await contactNamed('Karel');
  await fresh.db
    .insertInto('letter')
    .values({
      dedupeKey: 'antwoord:1',
      contactId,
      recipient: 'Karel',
      postalAddress: 'Kade 3',
      subject: 'Antwoord',
      body: 'Beste Karel',
      createdAt: now,
    })
    .execute();
  await fresh.db
    .insertInto('message')
    .values({
      ...{ dedupeKey: 'antwoord:k', toEmail: 'karel@bewoner.example', subject: 'Antwoord', text: 'Beste Karel' },
      ...{ html: '', nextAttemptAt: now, createdAt: now },
    })
    .execute();
  expect((await eraseContact(deps(), await makeColleague(fresh.db, 'moderator'), contactId)).ok).toBe(false);
  expect((await eraseContact(deps(), wim, contactId)).ok).toBe(true);
  const row = await fresh.db
    .selectFrom('contribution')
    .select(['authorName', 'contactId', 'title'])
    .where('id', '=', idea)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ authorName: '', contactId: null, title: 'Idee van Karel' });
  expect(await fresh.db.selectFrom('letter').selectAll().where('recipient', '=', 'Karel').execute()).toEqual([]);
  expect(await fresh.db.selectFrom('message').selectAll().where('text', 'like', '%Karel%').execute()).toEqual([]);
  expect((await channelFigures(fresh.db, projectId)).total).toEqual({ contributions: 1, supports: 0, people: 1 });
});

test('a letter that two colleagues print is marked once, and its address and text are gone afterwards', async () => {
  const letter = {
    dedupeKey: 'antwoord:2',
    contactId: null,
    recipient: 'Lies',
    postalAddress: 'Kade 4',
    subject: 'Uw code',
    body: '1234',
  };
  await fresh.db
    .insertInto('letter')
    .values({ ...letter, createdAt: now })
    .execute();
  const [one, ...more] = await fresh.db.selectFrom('letter').selectAll().where('recipient', '=', 'Lies').execute();
  expect(more).toEqual([]);
  const ids = [one?.id as number];
  const counts = await Promise.all([markPrinted(deps(), wim, ids), markPrinted(deps(), wim, ids)]);
  expect(counts.map((result) => result.ok && result.value.count).sort()).toEqual([0, 1]);
  const after = await fresh.db
    .selectFrom('letter')
    .selectAll()
    .where('recipient', '=', 'Lies')
    .executeTakeFirstOrThrow();
  expect([after.postalAddress, after.body, after.subject]).toEqual(['', '', 'Uw code']);
  expect(
    (
      await markPrinted(
        deps(),
        await makeColleague(fresh.db, 'desk', 1).catch(() => ({ kind: 'visitor', visitorId: null }) as const),
        ids,
      )
    ).ok,
  ).toBe(false);
});
