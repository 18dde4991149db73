import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { applyRetention } from './retention.ts';
import { retentionRules } from './retention-rules.ts';

let town: TestApp;
const now = new Date('2026-11-23T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function mail(key: string, sentAt: Date | null, status: 'sent' | 'queued') {
  const rest = { toEmail: 'bea@bewoner.example', subject: 'Dag', text: 'Dag Bea', html: '<p>Dag Bea</p>' };
  const times = { createdAt: daysAgo(200), nextAttemptAt: daysAgo(200), sentAt };
  await town.db
    .insertInto('message')
    .values({ dedupeKey: key, ...rest, ...times, status })
    .execute();
}

async function closedProject(slug: string, closedAt: Date | null) {
  const project = await town.db
    .insertInto('project')
    .values({ kind: 'trajectory', slug, question: slug, status: closedAt ? 'closed' : 'published', closedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  const step = await town.db
    .insertInto('step')
    .values({ projectId: project.id, instrument: 'ideas', title: 'Ideeën', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { projectId: project.id, stepId: step.id };
}

async function contactWith(name: string, place: { projectId: number; stepId: number }, answeredAt: Date | null) {
  const contact = await town.db
    .insertInto('contact')
    .values({ name, email: `${name}@bewoner.example`, prefers: 'email', createdAt: daysAgo(900) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const text = { title: 'Op papier', authorName: name, status: 'published', submittedAt: daysAgo(800) } as const;
  await town.db
    .insertInto('contribution')
    .values({ ...place, ...text, contactId: contact.id, visitorId: name, answeredAt })
    .execute();
  return contact.id;
}

test('mails and letters are emptied when their time is over, and not a day before', async () => {
  await mail('oud', daysAgo(91), 'sent');
  await mail('jong', daysAgo(89), 'sent');
  await mail('wacht', null, 'queued');
  const letter = {
    recipient: 'Bea',
    postalAddress: 'Duinpad 7',
    subject: 'Antwoord',
    body: 'Dag',
    createdAt: daysAgo(99),
  };
  await town.db
    .insertInto('letter')
    .values([
      { ...letter, dedupeKey: 'oud', printedAt: daysAgo(31) },
      { ...letter, dedupeKey: 'jong', printedAt: daysAgo(29) },
      { ...letter, dedupeKey: 'wacht' },
    ])
    .execute();
  await applyRetention(town.deps);
  const mails = await town.db.selectFrom('message').select(['dedupeKey', 'toEmail', 'text']).orderBy('id').execute();
  expect(mails.map((row) => [row.dedupeKey, row.toEmail + row.text])).toEqual([
    ['oud', ''],
    ['jong', 'bea@bewoner.exampleDag Bea'],
    ['wacht', 'bea@bewoner.exampleDag Bea'],
  ]);
  const letters = await town.db.selectFrom('letter').select(['dedupeKey', 'recipient', 'body']).orderBy('id').execute();
  expect(letters.map((row) => row.recipient + row.body)).toEqual(['', 'BeaDag', 'BeaDag']);
});

test('who was reached without an account is forgotten a year after all is answered, and never before an answer', async () => {
  const old = await closedProject('lang dicht', daysAgo(366));
  const recent = await closedProject('pas dicht', daysAgo(364));
  const open = await closedProject('nog open', null);
  const answered = await contactWith('answered', old, daysAgo(500));
  const kept = [
    await contactWith('unanswered', old, null),
    await contactWith('recent', recent, daysAgo(500)),
    await contactWith('open', open, daysAgo(500)),
  ];
  await applyRetention(town.deps);
  const contacts = await town.db.selectFrom('contact').select(['id', 'name', 'email']).orderBy('id').execute();
  expect(contacts.filter((contact) => contact.name === '' && contact.email === null).map(({ id }) => id)).toEqual([
    answered,
  ]);
  expect(contacts.filter((contact) => contact.name !== '').map(({ id }) => id)).toEqual(kept);
  const texts = await town.db.selectFrom('contribution').select(['authorName', 'visitorId']).orderBy('id').execute();
  expect(texts).toEqual([
    { authorName: '', visitorId: null },
    { authorName: 'unanswered', visitorId: null },
    { authorName: 'recent', visitorId: 'recent' },
    { authorName: 'open', visitorId: 'open' },
  ]);
});

test('pictures and drafts of forms that were never finished go after a day', async () => {
  const { stepId } = await closedProject('concepten', null);
  const picture = { webp: Buffer.from('x'), small: Buffer.from('x'), width: 1, height: 1 };
  await town.db
    .insertInto('picture')
    .values([
      { ...picture, id: crypto.randomUUID(), createdAt: daysAgo(2) },
      { ...picture, id: crypto.randomUUID(), createdAt: daysAgo(0.5) },
    ])
    .execute();
  await town.db
    .insertInto('ideaDraft')
    .values([
      { key: crypto.randomUUID(), stepId, fields: '{}', savedAt: daysAgo(2) },
      { key: crypto.randomUUID(), stepId, fields: '{}', savedAt: daysAgo(0.5) },
    ])
    .execute();
  const changed = await applyRetention(town.deps);
  expect(changed).toMatchObject({ 'idea drafts': 1, 'pictures of unfinished forms': 1 });
});

test('rows of lists are kept while somebody may mend or confirm them', async () => {
  const { stepId } = await closedProject('lijsten', null);
  const batch = async (sha256: string, uploadedAt: Date, confirmedAt: Date | null) => {
    const format = { encoding: 'utf-8', separator: ';' } as const;
    const file = { ...format, fileName: 'lijst.csv', header: ['titel'] };
    const { id: batchId } = await town.db
      .insertInto('importBatch')
      .values({ stepId, sha256, ...file, receivedOn: '2026-09-01', uploadedAt, confirmedAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    const row = { batchId, number: 1, line: 2, cells: ['Bea'] };
    await town.db
      .insertInto('importRow')
      .values({ ...row, outcome: 'refused' })
      .execute();
  };
  await batch('never', daysAgo(15), null);
  await batch('not yet', daysAgo(13), null);
  await batch('long ago', daysAgo(60), daysAgo(31));
  await batch('just', daysAgo(60), daysAgo(29));
  await applyRetention(town.deps);
  const rows = town.db.selectFrom('importBatch').innerJoin('importRow', 'batchId', 'id').select(['sha256', 'cells']);
  expect((await rows.orderBy('id').execute()).map(({ sha256, cells }) => [sha256, cells])).toEqual([
    ['not yet', ['Bea']],
    ['long ago', []],
    ['just', ['Bea']],
  ]);
});

test('who gave a formal view is forgotten a year after the memorandum, or after the end of a trajectory without one', async () => {
  const given = async (slug: string, closed: Date | null, published: Date | null) => {
    const { stepId } = await closedProject(slug, closed);
    await town.db
      .insertInto('consultation')
      .values({ stepId, createdAt: daysAgo(800) })
      .execute();
    const who = { name: 'Bea', onBehalfOf: 'De buurt', postalAddress: 'Duinpad 7', email: 'bea@bewoner.example' };
    const what = { body: `Wij zijn tegen: ${slug}`, interest: 'Ik woon ernaast.', textSha256: 'x' };
    const when = { receivedAt: daysAgo(700), countsOn: '2024-12-24', late: false };
    await town.db
      .insertInto('consultationView')
      .values({ stepId, number: 1, receipt: crypto.randomUUID(), ...who, ...what, ...when })
      .execute();
    if (!published) return;
    const first = { stepId, version: 1, content: '{}', publishedAt: daysAgo(600) };
    const last = { stepId, version: 2, content: '{}', publishedAt: published, reason: 'Een fout.' };
    await town.db.insertInto('consultationMemorandum').values([first, last]).execute();
  };
  await given('lang-beantwoord', null, daysAgo(366));
  await given('net-beantwoord', daysAgo(500), daysAgo(364));
  await given('lang-klaar', daysAgo(366), null);
  await given('loopt-nog', null, null);
  expect(await applyRetention(town.deps)).toMatchObject({ 'who gave a formal view': 2 });
  const views = await town.db.selectFrom('consultationView').selectAll().orderBy('id').execute();
  expect(views.map(({ name, body, forgottenAt }) => [name, body, forgottenAt !== null])).toEqual([
    ['', 'Wij zijn tegen: lang-beantwoord', true],
    ['Bea', 'Wij zijn tegen: net-beantwoord', false],
    ['', 'Wij zijn tegen: lang-klaar', true],
    ['Bea', 'Wij zijn tegen: loopt-nog', false],
  ]);
  const [first] = views;
  expect([first?.onBehalfOf, first?.postalAddress, first?.email, first?.interest]).toEqual(['', '', '', '']);
});

test('a second run on the same night changes nothing, and what was done stands in the log without names', async () => {
  const changed = await applyRetention(town.deps);
  expect(Object.values(changed).every((rows) => rows === 0)).toBe(true);
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['subject', 'detail'])
    .where('act', '=', 'retention.applied')
    .execute();
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(lines)).not.toContain('bewoner.example');
});

test('docs/privacy.md names every rule with its term', async () => {
  const doc = await readFile(join(import.meta.dirname, '../../../../docs/privacy.md'), 'utf8');
  for (const { name, keeps } of retentionRules) expect(doc.replaceAll(/ +/g, ' ')).toContain(`| ${name} | ${keeps} |`);
});

test('the account of who got no money is kept as long as an objection can bring some, and no longer', async () => {
  const { versionId, schemeId } = await town.db
    .selectFrom('schemeVersion')
    .select(['id as versionId', 'schemeId'])
    .executeTakeFirstOrThrow();
  const refused = async (number: number, days: number) => {
    const own = { schemeId, versionId, year: 2026, number, state: 'refused' as const, createdAt: daysAgo(days) };
    const { id } = await town.db.insertInto('application').values(own).returning('id').executeTakeFirstOrThrow();
    const account = { applicationId: id, iban: 'NL91ABNA0417164300', holder: 'Bea', givenAt: daysAgo(days) };
    await town.db.insertInto('applicationAccount').values(account).execute();
    const event = { applicationId: id, step: 'refuse', fromState: 'advised', toState: 'refused', at: daysAgo(days) };
    await town.db.insertInto('applicationEvent').values(event).execute();
    return id;
  };
  const [recent, old, objected] = [await refused(901, 69), await refused(902, 71), await refused(903, 71)];
  const open = {
    against: 'decision',
    came: 'web',
    receivedOn: '2026-10-01',
    inTime: true,
    grounds: 'Toch wel.',
  } as const;
  await town.db
    .insertInto('applicationObjection')
    .values({ applicationId: objected, ...open, dueOn: '2026-12-01', lodgedAt: daysAgo(71) })
    .execute();
  await applyRetention(town.deps);
  const kept = town.db.selectFrom('applicationAccount').select('applicationId').where('holder', '=', 'Bea');
  expect((await kept.orderBy('applicationId').execute()).map((row) => row.applicationId)).toEqual([recent, objected]);
  expect(old).toBeGreaterThan(recent);
});
