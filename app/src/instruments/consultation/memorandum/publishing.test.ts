import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readPdf } from '../../../platform/pdf/testing/read-pdf.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { keepRemark, keepView } from '../testing/what-came-in.ts';
import { loadMemorandumWork } from './load-work.ts';

const { its, read, manage } = onConsultationTown();
const nota = () => its.town.get(`${its.path}/nota`);

/** As if the draft had been laid open long ago. */
const endTerm = () =>
  its.town.db
    .updateTable('consultation')
    .set({ firstDay: '2026-10-06', lastDay: '2026-11-16' })
    .where('stepId', '=', its.stepId)
    .execute();

/** Puts a view and a remark under one subject, with an answer. */
async function answered() {
  await keepView(its, { number: 1, email: 'riet@stadmakers.example' });
  await keepView(its, {
    number: 2,
    name: 'Anton Zwart',
    body: 'Plant bomen.',
    postalAddress: 'Kerkpad 3\n2000 AA Haarlem',
  });
  await keepRemark(its, 'Te druk');
  await manage('/nota/zienswijzen/1', { newTheme: 'Breedte', summary: 'De weg is te smal.' });
  await manage('/nota/zienswijzen/2', { newTheme: 'Bomen', summary: 'Er moeten bomen komen.' });
  const { remarks } = await work();
  await manage('/nota/reacties', { remark: String(remarks[0]?.id), newTheme: 'Breedte' });
  await answer('Breedte', { answer: 'De weg is breed genoeg.', outcome: 'not_adopted' });
  await answer('Bomen', { answer: 'Er komen tien bomen.', outcome: 'adopted', change: 'Artikel 4: tien bomen.' });
}

const work = () => loadMemorandumWork(its.town.db, its.stepId);

async function answer(title: string, fields: { answer: string; outcome: string; change?: string }) {
  const theme = (await work()).themes.find((one) => one.title === title);
  const form = { title, change: '', ...fields, seen: String(theme?.revision) };
  expect((await manage(`/nota/onderwerpen/${theme?.id}`, form)).status).toBe(303);
}

/** What the page asks to send. */
async function form(as = its.officer) {
  const page = await read('/nota/publiceren', as);
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  return { version: value('version'), seen: value('seen') };
}

const publish = async (fields = {}, as = its.officer) =>
  manage('/nota/publiceren', { ...(await form(as)), ...fields }, as);
const count = async (table: 'message' | 'letter' | 'response' | 'consultationMemorandum' | 'document' | 'update') =>
  Number(
    (
      await its.town.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('an officer reads what is still to do, with the way there, and publishes nothing before it is done', async () => {
  await keepView(its, { number: 1 });
  await keepView(its, { number: 2 });
  await keepRemark(its, 'Te druk');
  await manage('/nota/zienswijzen/1', { newTheme: 'Breedte', summary: 'De weg is te smal.' });
  await endTerm();
  const page = await read('/nota/publiceren');
  for (const todo of [
    'Zienswijze 2 heeft nog geen plaats',
    '1 reactie heeft nog geen plaats',
    'Schrijf het antwoord bij “Breedte”',
    'Kies de uitkomst bij “Breedte”',
  ])
    expect(page).toContain(todo);
  expect((await manage('/nota/publiceren', { version: '1', seen: 'a'.repeat(64) })).status).toBe(409);
  expect((await nota()).status).toBe(404);
});

test('while the term runs nothing is published', async () => {
  await answered();
  expect(await read('/nota/publiceren')).toContain('De termijn loopt nog tot en met 28 december 2026.');
  expect((await manage('/nota/publiceren', { version: '1', seen: 'a'.repeat(64) })).status).toBe(409);
});

test('everybody gets the answer to what they wrote, once, however often the button is pressed', async () => {
  await answered();
  await endTerm();
  const before = { mails: await count('message'), letters: await count('letter') };
  const sent = await form();
  const presses = await Promise.all([1, 2, 3].map(() => manage('/nota/publiceren', sent)));
  expect(presses.map(({ status }) => status)).toEqual([303, 303, 303]);
  const { db } = its.town;
  // Riet gave a view with an address and a remark with an account; Anton gave his on paper.
  const mails = await db.selectFrom('message').select(['toEmail', 'subject', 'text']).orderBy('id').execute();
  const new_ = mails.slice(before.mails);
  expect(new_.map(({ toEmail }) => toEmail)).toEqual(['riet@stadmakers.example', 'riet@stadmakers.example']);
  const [toRemark, toView] = new_;
  expect(toRemark?.text).toContain('De weg is breed genoeg.');
  expect(toView?.subject).toBe('Antwoord op uw zienswijze: Ontwerp-verkeersbesluit Lindelaan');
  expect(toView?.text).toContain('De weg is breed genoeg.');
  expect(toView?.text).not.toContain('tien bomen');
  expect(toView?.text).toContain('#zienswijze-1');
  const letters = await db.selectFrom('letter').select(['recipient', 'body']).orderBy('id').execute();
  expect(letters.length - before.letters).toBe(1);
  expect(letters.at(-1)).toMatchObject({ recipient: 'Anton Zwart' });
  expect(letters.at(-1)?.body).toContain('Er komen tien bomen.');
  const versions = db.selectFrom('consultationMemorandum').select('version').where('stepId', '=', its.stepId);
  expect(await versions.execute()).toEqual([{ version: 1 }]);
  const updates = db.selectFrom('update').select('title').where('projectId', '=', its.projectId);
  expect(await updates.execute()).toEqual([{ title: 'Antwoord op alle reacties: Ontwerp-verkeersbesluit Lindelaan' }]);
  const remark = db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'responseId')
    .select(['outcome', 'why']);
  expect(await remark.where('contribution.projectId', '=', its.projectId).execute()).toEqual([
    { outcome: 'not_adopted', why: 'De weg is breed genoeg.' },
  ]);
});

test('everybody reads the memorandum, without names, and finds their own view by its number', async () => {
  await answered();
  await keepView(its, { number: 3, late: true });
  await keepView(its, { number: 4, withdrawnAt: its.town.deps.now() });
  await endTerm();
  expect((await publish()).status).toBe(303);
  const page = await (await nota()).text();
  for (const words of [
    'id="zienswijze-2"',
    'id="onderwerp-2"',
    'De weg is te smal.',
    'Artikel 4: tien bomen.',
    'Te laat',
  ])
    expect(page).toContain(words);
  expect(page).toContain('1 zienswijze kwam te laat. 1 zienswijze is ingetrokken.');
  for (const name of ['Riet', 'Anton', 'Kerkpad', 'Lindelaan 14']) expect(page).not.toContain(name);
  const json = await (await its.town.get(`${its.path}/nota/nota.json`)).json();
  expect(json).toMatchObject({ version: 1, counts: { views: 4, onTime: 2, late: 1, withdrawn: 1, remarks: 1 } });
  expect(await (await its.town.get(`${its.path}/nota/nota.csv`)).text()).toContain(
    '2;Bomen;Zienswijze 2;Er moeten bomen',
  );
  const pdf = /\/documenten\/[0-9a-f-]+\.pdf/.exec(page)?.[0] ?? '';
  const file = await readPdf(new Uint8Array(await (await its.town.get(pdf)).arrayBuffer()));
  expect(file.title).toBe('Nota van beantwoording: Ontwerp-verkeersbesluit Lindelaan');
  expect(file.outline.map(([title]) => title)).toContain('2. Bomen');
  expect(file.read.map(({ text }) => text)).toContain('Zienswijze 2: Er moeten bomen komen.');
});

test('a name that may be of somebody is looked at before it becomes public', async () => {
  await answered();
  await answer('Bomen', { answer: 'Meneer Zwart heeft gelijk.', outcome: 'adopted', change: 'Tien bomen.' });
  await endTerm();
  expect(await read('/nota/publiceren')).toContain('Zwart bij “Bomen”');
  const refused = await publish();
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Kijk de woorden na en zet het vinkje.');
  expect((await publish({ namesChecked: 'ja' })).status).toBe(303);
});

test('what a colleague changed after the officer looked is not published unseen, nor published twice', async () => {
  await answered();
  await endTerm();
  const colleague = await makePerson(its.town.db, { name: 'Tom', roles: ['process_manager'] });
  const tom = await signInForTest(its.town.deps, colleague, { strong: true });
  const seen = await form();
  await answer('Bomen', { answer: 'Er komen twaalf bomen.', outcome: 'adopted', change: 'Twaalf bomen.' });
  const stale = await manage('/nota/publiceren', seen);
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Een collega veranderde intussen iets.');
  const both = await Promise.all([publish({}, its.officer), publish({}, tom)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
});

test('a correction says why, changes the answers that differ, and leaves the first version to be read', async () => {
  await answered();
  await endTerm();
  await publish();
  expect(await read('/nota/publiceren')).toContain('Er is sindsdien niets veranderd.');
  const before = await count('message');
  const letters = await count('letter');
  await answer('Breedte', { answer: 'De weg wordt een meter breder.', outcome: 'partly', change: 'Een meter.' });
  expect((await publish()).status).toBe(422);
  expect((await publish({ reason: 'De maten klopten niet.' })).status).toBe(303);
  const page = await (await nota()).text();
  expect(page).toContain('De maten klopten niet.');
  expect(page).toContain('De weg wordt een meter breder.');
  const first = await (await its.town.get(`${its.path}/nota/versie/1`)).text();
  expect(first).toContain('Er is een nieuwere versie van deze nota.');
  expect(first).toContain('De weg is breed genoeg.');
  // Riet hears it of her view and of her remark; the answer to Anton is the same as it was.
  expect((await count('message')) - before).toBe(2);
  expect(await count('letter')).toBe(letters);
  const answers = its.town.db.selectFrom('contribution').innerJoin('response', 'response.id', 'responseId');
  expect(await answers.select('why').where('contribution.projectId', '=', its.projectId).execute()).toEqual([
    { why: 'De weg wordt een meter breder.\n\nWat er verandert: Een meter.' },
  ]);
  const { answeredCount } = await its.town.db
    .selectFrom('project')
    .select('answeredCount')
    .where('id', '=', its.projectId)
    .executeTakeFirstOrThrow();
  expect(answeredCount).toBe(1);
});

test('a machine that stops halfway leaves nothing half', async () => {
  await answered();
  await endTerm();
  const counts = async () => [
    await count('message'),
    await count('letter'),
    await count('response'),
    await count('document'),
  ];
  const before = await counts();
  // The memorandum is kept after the answers were given, and here it cannot be.
  await its.town.db.schema
    .alterTable('consultation_memorandum')
    .addCheckConstraint('no_more', sql`step_id <> ${sql.lit(its.stepId)}`)
    .execute();
  try {
    expect((await publish()).status).toBe(500);
    expect(await counts()).toEqual(before);
  } finally {
    await its.town.db.schema.alterTable('consultation_memorandum').dropConstraint('no_more').execute();
  }
  expect((await publish()).status).toBe(303);
});
