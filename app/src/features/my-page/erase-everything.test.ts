import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeIdeasStep } from '../../instruments/ideas/testing/ideas-step.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { signInByMail } from '../../testing/sign-in-by-mail.ts';
import { seedModerationPolicy } from '../moderation/index.ts';

const email = 'wilhelmina.quispel@bewoner.example';
const name = 'Wilhelmina Quispel';
const address = 'Helmgrasveld 77\n2000 AA Haarlem';
let town: TestApp;
let staff: string;
let as: string;
beforeAll(async () => {
  town = await testApp();
  await seedModerationPolicy(town.db, town.deps.now());
  const administrator = await makePerson(town.db, { name: 'Anna', roles: ['administrator'] });
  staff = await signInForTest(town.deps, administrator, { strong: true });
});
afterAll(() => town.drop());

const key = () => crypto.randomUUID();
async function sent(path: string, fields: Record<string, string>, by = as, files?: Record<string, File>) {
  const response = await town.post(path, fields, files ? { as: by, files } : { as: by });
  expect([path, response.status]).toEqual([path, 303]);
  return response.headers.get('location') ?? '';
}
const idOf = (location: string) => /\/ideeen\/(\d+)/.exec(location)?.[1] ?? '';

/** The tables in which a text stands, whatever the column. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(town.db);
  const found: string[] = [];
  for (const { name: table } of rows) {
    const lines = await sql`select from ${sql.table(table)} as whole_row
      where lower(whole_row::text) like ${`%${text.toLowerCase()}%`} limit 1`.execute(town.db);
    if (lines.rows.length > 0) found.push(table);
  }
  return found.sort();
}

test('somebody with something in every state erases all that leads to them, and the town goes on with the rest', async () => {
  const step = await makeIdeasStep(town.db, 'hof', { assurance: 'email', moderation: 'after' });
  const careful = await makeIdeasStep(town.db, 'plas', { assurance: 'email', moderation: 'before' });
  const place = async (where: typeof step, title: string) =>
    idOf(
      await sent(`${where.path}/nieuw`, { title, body: `${title}, graag.`, authorName: name, submissionKey: key() }),
    );

  // On paper before there was an account, and in a list of which the row was refused.
  const entry = { channel: 'paper', receivedOn: '2026-11-23', title: 'Op papier', who: 'new', name, prefers: 'email' };
  const contact = {
    ...entry,
    email,
    postalAddress: address,
    phone: '023 555 01 77',
    submissionKey: key(),
    showName: 'ja',
  };
  await sent(`/balie/invoer/${step.stepId}`, { ...contact, action: 'save' }, staff);
  const list = new File([`titel;naam;e-mail\n;${name};${email}\nGoed;B. Ander;b.ander@bewoner.example\n`], 'lijst.csv');
  await sent(`/balie/invoer/${step.stepId}/csv`, { receivedOn: '2026-11-23' }, staff, { file: list });

  as = (await signInByMail(town, email)).session;
  await sent('/inloggen/naam', { naam: name });
  const { id: me } = await town.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const area = await town.db.selectFrom('area').select('id').where('kind', '=', 'wijk').executeTakeFirstOrThrow();
  await sent('/mijn/gegevens', { name, areaId: String(area.id), ageBand: '65+', locale: 'nl' });
  await sent('/mijn/papier', {});
  await sent('/mijn/brief', { naam: name, adres: address, wijk: String(area.id) });
  const [answered, hidden] = [await place(step, 'Een fontein'), await place(step, 'Een schommel')];
  const waiting = await place(careful, 'Riet langs de oever');
  const open = await place(step, 'Muurplanten');
  await sent(`/ideeen/${answered}/reactie`, {
    body: 'Met een rand om op te zitten.',
    authorName: name,
    submissionKey: key(),
  });
  const other = await signInForTest(town.deps, await makePerson(town.db, { name: 'Bea' }));
  const theirs = idOf(
    await sent(`${step.path}/nieuw`, { title: 'Hinkelbaan', body: 'Voor de kinderen', submissionKey: key() }, other),
  );
  await sent(`/ideeen/${theirs}/steun`, {});
  await sent(`/melden/bijdrage/${theirs}`, { reason: 'other', explanation: 'Staat er dubbel' });
  await sent(`/melden/bijdrage/${open}`, { reason: 'spam', explanation: '' }, other);
  await sent('/volgen', { projectId: String(step.projectId), frequency: 'immediately' });
  await sent('/trajecten/hof/waardering', { score: '4' });
  const hide = { decision: 'hide', category: 'off_topic', ownWords: 'Dit gaat over een ander plein.', seen: '0' };
  await sent(`/moderatie/bijdrage/${hidden}`, hide, staff);
  const answer = { outcome: 'adopted', why: 'Die komt er.', seenAt: town.deps.now().toISOString() };
  await sent('/beheer/trajecten/hof/antwoorden', { ...answer, contribution: answered }, staff);
  // All of it is there, so that finding nothing below means something.
  expect(await tablesWith('quispel')).toEqual(
    ['comment', 'contact', 'contribution', 'import_row', 'letter', 'message', 'person'].sort(),
  );
  expect(await tablesWith('helmgrasveld')).toEqual(['contact', 'letter']);

  expect(await sent('/mijn/gegevens/wissen', { confirm: 'ja' })).toBe('/mijn/gewist');
  for (const trace of ['quispel', 'wilhelmina', 'helmgrasveld', '023 555 01 77'])
    expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
  expect(await tablesWith(me)).toEqual(['audit_line']);

  const states = await town.db
    .selectFrom('contribution')
    .select(['title', 'status', 'authorName', 'personId', 'contactId'])
    .where('title', '<>', 'Hinkelbaan')
    .orderBy('title')
    .execute();
  const nobody = { authorName: '', personId: null, contactId: null };
  expect(states).toEqual([
    { title: 'Een fontein', status: 'published', ...nobody },
    { title: 'Een schommel', status: 'hidden', ...nobody },
    { title: 'Muurplanten', status: 'published', ...nobody },
    { title: 'Op papier', status: 'published', ...nobody },
    { title: 'Riet langs de oever', status: 'waiting', ...nobody },
  ]);
  const page = await (await town.get(`/ideeen/${theirs}`)).text();
  expect(page).toContain('1 steunt dit');
  expect(await (await town.get(`/ideeen/${answered}`)).text()).toContain('Die komt er.');
  const queue = await (await town.get('/moderatie?lijst=reported', { as: staff })).text();
  expect([queue.includes('Hinkelbaan'), queue.includes('Muurplanten')]).toEqual([true, true]);

  // What waited is still decided and answered; there is nobody to write to, and nothing breaks.
  await sent(`/moderatie/bijdrage/${waiting}`, { decision: 'publish', seen: '0', ownWords: '' }, staff);
  await sent(`/moderatie/bijdrage/${hidden}`, { decision: 'restore', seen: '1', ownWords: 'Toch wel.' }, staff);
  await sent('/beheer/trajecten/hof/antwoorden', { ...answer, contribution: open }, staff);
  expect(await tablesWith('quispel')).toEqual([]);
});

test('staff may go too: the work stays, their name and address do not', async () => {
  const own = 'pelagius.oudolf@haarlem.example';
  await makePerson(town.db, { name: 'Wie het overneemt', roles: ['process_manager'] });
  const id = await makePerson(town.db, {
    name: 'Pelagius Oudolf',
    email: own,
    roles: ['process_manager', 'moderator'],
  });
  const staffMember = await signInForTest(town.deps, id, { strong: true });
  const step = await makeIdeasStep(town.db, 'gracht', { assurance: 'anonymous' });
  await sent('/beheer/trajecten/gracht/berichten', { title: 'Nieuws', body: 'Het begint.' }, staffMember);
  const idea = idOf(
    await sent(`${step.path}/nieuw`, { title: 'Een vlonder', body: 'Aan het water', submissionKey: key() }, staff),
  );
  await sent(`/melden/bijdrage/${idea}`, { reason: 'other', explanation: 'Hm' }, staff);
  await sent(`/moderatie/bijdrage/${idea}`, { decision: 'leave', seen: '0', ownWords: '' }, staffMember);
  const promise = { taskId: null, what: 'Iedereen krijgt antwoord', fromWhom: 'de gemeente', dueOn: '2026-12-20' };
  const promises = [
    { ...promise, ownerId: null },
    { ...promise, ownerId: id },
  ];
  await town.db
    .insertInto('agreement')
    .values({
      projectId: step.projectId,
      version: 1,
      level: 'meedenken',
      promises: JSON.stringify(promises),
      publishedBy: id,
    })
    .execute();
  expect(await tablesWith(id)).toContain('agreement');
  expect(await sent('/mijn/gegevens/wissen', { confirm: 'ja' }, staffMember)).toBe('/mijn/gewist');
  const agreement = town.db.selectFrom('agreement').select('promises').where('projectId', '=', step.projectId);
  expect((await agreement.executeTakeFirstOrThrow()).promises).toEqual(
    promises.map((one) => ({ ...one, ownerId: null })),
  );
  for (const trace of ['oudolf', 'pelagius']) expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
  expect(await tablesWith(id)).toEqual(['audit_line']);
  expect((await town.get('/beheer', { as: staffMember })).headers.get('location')).toContain('/inloggen');
  expect(await (await town.get('/trajecten/gracht')).text()).toContain('Het begint.');
});
