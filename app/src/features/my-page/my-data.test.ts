import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { challengeFieldNames } from './challenge-field-names.ts';
import { exportPerson } from './export-person.ts';
import { fieldNames } from './field-names.ts';
import { personReferences } from './person-references.ts';

let town: TestApp;
let projectId: number;
let stepId: number;
let wijkId: number;

beforeAll(async () => {
  town = await testApp();
  const { db } = town;
  const project = await db
    .insertInto('project')
    .values({ kind: 'trajectory', slug: 'plein', question: 'Hoe wordt het plein groener?', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  projectId = project.id;
  const step = await db
    .insertInto('step')
    .values({ projectId, instrument: 'ideas', title: 'Ideeën', status: 'published' })
    .returning('id')
    .executeTakeFirstOrThrow();
  stepId = step.id;
  const area = await db
    .insertInto('area')
    .values({ code: 'PROEF', name: 'Proefwijk', shortName: 'Proef', kind: 'wijk' })
    .returning('id')
    .executeTakeFirstOrThrow();
  wijkId = area.id;
});
afterAll(() => town.drop());

/** Somebody who did everything that a resident can do here, also on paper before there was an account. */
async function activePerson(email: string) {
  const { db } = town;
  const at = town.deps.now();
  const id = await makePerson(db, { name: 'Truus Zevenhuizen', email });
  const as = await signInForTest(town.deps, id);
  const contact = await db
    .insertInto('contact')
    .values({ name: 'Truus Zevenhuizen', postalAddress: 'Duinpad 7', prefers: 'letter', personId: id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const text = { projectId, stepId, authorName: 'Truus Zevenhuizen', status: 'published', submittedAt: at } as const;
  const contribution = await db
    .insertInto('contribution')
    .values({ ...text, personId: id, title: 'Een pluktuin' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('contribution')
    .values({ ...text, contactId: contact.id, title: 'Op papier', channel: 'paper' })
    .execute();
  const contributionId = contribution.id;
  await db
    .insertInto('comment')
    .values({
      contributionId,
      personId: id,
      authorName: 'Truus Zevenhuizen',
      body: 'Mooi',
      status: 'published',
      submittedAt: at,
    })
    .execute();
  const act = { at, projectId, stepId, personId: id, areaId: wijkId, ageBand: '65+' };
  await db
    .insertInto('act')
    .values([
      { ...act, kind: 'contribute', contributionId },
      { ...act, kind: 'support', contributionId },
    ])
    .execute();
  await db.insertInto('rating').values({ projectId, personId: id, score: 4, ratedAt: at }).execute();
  await db.insertInto('follow').values({ personId: id, projectId, frequency: 'daily', createdAt: at }).execute();
  await db.insertInto('flag').values({ contributionId, reporterId: id, reason: 'spam', raisedAt: at }).execute();
  await db.insertInto('proof').values({ personId: id, method: 'email', level: 'email', achievedAt: at }).execute();
  await db
    .insertInto('verification')
    .values({ identifier: `sign-in-otp-${email}`, value: 'x', expiresAt: at })
    .execute();
  await db.insertInto('twoFactor').values({ personId: id, secret: 'HEEL-GEHEIM', backupCodes: 'OOK-GEHEIM' }).execute();
  const code = await db
    .insertInto('postCode')
    .values({ personId: id, areaId: wijkId, codeHash: 'hash', requestedAt: at, expiresAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const letter = {
    recipient: 'Truus Zevenhuizen',
    postalAddress: 'Duinpad 7',
    subject: 'Code',
    body: 'Dag Truus Zevenhuizen',
    createdAt: at,
  };
  await db
    .insertInto('letter')
    .values([
      { ...letter, dedupeKey: `post-code:${code.id}` },
      { ...letter, dedupeKey: `answer:${email}`, contactId: contact.id },
    ])
    .execute();
  await db
    .insertInto('message')
    .values({
      dedupeKey: `m:${id}`,
      toEmail: email,
      subject: 'Dag',
      text: 'Truus Zevenhuizen',
      html: '',
      nextAttemptAt: at,
      createdAt: at,
    })
    .execute();
  return { id, as, contributionId };
}

test('every reference to a person in the database is in the download and in the erasure', async () => {
  const { rows } = await sql<{ reference: string }>`
    select conrelid::regclass::text || '.' || attname as reference
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass`.execute(town.db);
  const inDatabase = rows.map(({ reference }) => reference.replaceAll('"', '')).sort();
  expect(personReferences.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(inDatabase);
});

test('no column that could hold a person escapes that list by having no foreign key', async () => {
  const { rows } = await sql<{ reference: string }>`
    select table_name || '.' || column_name as reference
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema = 'public' and data_type = 'uuid' and table_name <> 'person'`.execute(
    town.db,
  );
  const known = personReferences.map(({ table, column }) => `${table}.${column}`);
  const others = rows.map(({ reference }) => reference).filter((reference) => !known.includes(reference));
  for (const reference of others)
    expect(reference).toMatch(/\.(id|key|submission_key|picture_id|document_id|batch|receipt|pdf_id)$/);
});

test('somebody downloads everything, as a file and to read, without secrets', async () => {
  const { as } = await activePerson('truus.download@bewoner.example');
  const file = await town.get('/mijn/gegevens/download', { as });
  expect(file.headers.get('content-disposition')).toContain('attachment');
  const json = await file.text();
  for (const known of ['Een pluktuin', 'Op papier', 'Duinpad 7', 'truus.download@bewoner.example', '65+']) {
    expect(json).toContain(known);
  }
  for (const secret of ['HEEL-GEHEIM', 'OOK-GEHEIM', 'codeHash', 'token']) expect(json).not.toContain(secret);
  const page = await (await town.get('/mijn/gegevens/overzicht', { as })).text();
  expect(page).toContain('Een pluktuin');
  expect(page).toContain('iets ingestuurd');
  expect((await town.get('/mijn/gegevens/download')).status).toBe(303);
});

test('who reads what is kept meets no field name of a database', async () => {
  const { id } = await activePerson('truus.leest@bewoner.example');
  const all = await exportPerson(town.db, id);
  const shown = [
    ...Object.keys(all?.person ?? {}),
    ...(all?.tables ?? []).flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))),
    ...personReferences.flatMap(({ shows }) => shows.map(camel)),
  ];
  for (const locale of ['nl', 'en'] as const) {
    const named = new Set([fieldNames(locale), challengeFieldNames(locale)].flatMap(Object.keys));
    expect(shown.filter((field) => !named.has(field))).toEqual([]);
  }
});

function camel(field: string): string {
  return field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

test('after erasure nothing in any table leads to the person, and what was counted stays counted', async () => {
  const email = 'truus.weg@bewoner.example';
  const { id, as, contributionId } = await activePerson(email);
  const other = await activePerson('truus.blijft@bewoner.example');
  await town.db.updateTable('person').set({ name: 'Iemand anders' }).where('id', '=', other.id).execute();

  expect((await town.post('/mijn/gegevens/wissen', {}, { as })).status).toBe(422);
  const gone = await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as });
  expect(gone.headers.get('location')).toBe('/mijn/gewist');

  expect(await tablesWith(email)).toEqual([]);
  // The log of before keeps the number that by now belongs to nobody.
  expect((await tablesWith(id)).filter((table) => table !== 'audit_line')).toEqual([]);
  const text = await town.db.selectFrom('contribution').selectAll().where('id', '=', contributionId).executeTakeFirst();
  expect(text).toMatchObject({ title: 'Een pluktuin', authorName: '', personId: null, status: 'published' });
  const acts = await town.db.selectFrom('act').selectAll().where('contributionId', '=', contributionId).execute();
  expect(acts.map((act) => [act.personId, act.areaId, act.ageBand])).toEqual([
    [null, wijkId, '65+'],
    [null, wijkId, '65+'],
  ]);
  const line = await town.db.selectFrom('auditLine').selectAll().where('act', '=', 'account.erased').executeTakeFirst();
  expect(line).toMatchObject({ actor: 'system', subject: 'person' });

  // The session is over, another person lost nothing, and the same address may start anew.
  expect((await town.get('/mijn/gegevens', { as })).status).toBe(303);
  expect((await exportPerson(town.db, other.id))?.tables.length).toBeGreaterThan(8);
  await makePerson(town.db, { name: 'Truus', email });
});

async function tablesWith(needle: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(town.db);
  const found: string[] = [];
  for (const { name } of rows) {
    const hit = await sql`select from ${sql.table(name)} t where t::text like ${`%${needle}%`} limit 1`.execute(
      town.db,
    );
    if (hit.rows.length > 0) found.push(name);
  }
  return found;
}

test('who owns an open promise, or is the only administrator, is told what to do first', async () => {
  const id = await makePerson(town.db, { name: 'Kees', roles: ['administrator'] });
  const as = await signInForTest(town.deps, id, { strong: true });
  const task = {
    projectId,
    kind: 'promise',
    what: 'Verslag',
    fromWhom: 'de gemeente',
    createdAt: town.deps.now(),
  } as const;
  await town.db
    .insertInto('task')
    .values({ ...task, ownerId: id, dueOn: '2026-12-24' })
    .execute();
  const promised = await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as });
  expect(promised.status).toBe(409);
  expect(await promised.text()).toContain('1 open toezegging');
  await town.db.updateTable('task').set({ ownerId: null }).where('ownerId', '=', id).execute();
  const only = await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as });
  expect(await only.text()).toContain('de enige beheerder');
  await makePerson(town.db, { name: 'Noor', roles: ['administrator'] });
  expect((await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as })).status).toBe(303);
});

test('who alone looks after a trajectory hands it over first; two who leave together cannot both go', async () => {
  const roles = [{ role: 'process_manager', projectId }] as const;
  const one = await signInForTest(town.deps, await makePerson(town.db, { name: 'Els', roles }), { strong: true });
  const alone = await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as: one });
  expect(alone.status).toBe(409);
  expect(await alone.text()).toContain('Alleen u zorgt voor het traject “Hoe wordt het plein groener?”');
  const other = await signInForTest(town.deps, await makePerson(town.db, { name: 'Jan', roles }), { strong: true });
  const both = await Promise.all(
    [one, other].map((as) => town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  await town.db.updateTable('project').set({ status: 'closed' }).where('id', '=', projectId).execute();
  const last = both[0]?.status === 409 ? one : other;
  expect((await town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as: last })).status).toBe(303);
  await town.db.updateTable('project').set({ status: 'published' }).where('id', '=', projectId).execute();
});

test('two presses on the button erase once and break nothing', async () => {
  const { as } = await activePerson('truus.twee@bewoner.example');
  const press = () => town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as });
  const statuses = (await Promise.all([press(), press()])).map((response) => response.status);
  expect(statuses).toContain(303);
  // The second may come when there is nobody signed in any more.
  expect([303, 401]).toEqual(expect.arrayContaining([...new Set(statuses)]));
});

test('somebody changes name, neighbourhood, age and language, and may leave all but the language open', async () => {
  const id = await makePerson(town.db, { name: 'Bea' });
  const as = await signInForTest(town.deps, id);
  const full = { name: 'Bea Smit', areaId: String(wijkId), ageBand: '65+', locale: 'en' };
  const saved = await town.post('/mijn/gegevens', full, { as });
  expect(saved.status).toBe(303);
  expect(saved.headers.get('set-cookie')).toContain('taal=en');
  const load = () =>
    town.db
      .selectFrom('person')
      .select(['name', 'areaId', 'ageBand', 'locale'])
      .where('id', '=', id)
      .executeTakeFirst();
  expect(await load()).toEqual({ name: 'Bea Smit', areaId: wijkId, ageBand: '65+', locale: 'en' });
  await town.post('/mijn/gegevens', { name: '', areaId: '', ageBand: '', locale: 'nl' }, { as });
  expect(await load()).toEqual({ name: '', areaId: null, ageBand: null, locale: 'nl' });
  const wrong = await town.post('/mijn/gegevens', { ...full, areaId: '99999' }, { as });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Kies een wijk uit de lijst.');
  expect((await town.post('/mijn/gegevens', { ...full, locale: 'xx' }, { as })).status).toBe(422);
});
