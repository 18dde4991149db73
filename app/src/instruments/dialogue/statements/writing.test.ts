import { expect, test } from 'vitest';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { onDialogueTown, plainRules } from '../testing/on-dialogue-town.ts';

const { its, get, post, setUp } = onDialogueTown();
const write = (body: string, as?: string, more = {}) =>
  its.town.post(`${its.open}/schrijven`, { body, submissionKey: crypto.randomUUID(), ...more }, as ? { as } : {});
const written = () =>
  its.town.db
    .selectFrom('dialogueStatement')
    .select(['id', 'body', 'status'])
    .where('stepId', '=', its.stepId)
    .where('source', '=', 'participant')
    .execute();
const page = async (part: string, as?: string) =>
  (await its.town.get(its.open + part, as === undefined ? {} : { as })).text();

test('a participant writes a statement, agrees with it, and others answer it', async () => {
  await post('', plainRules);
  const sent = await write('Er mogen meer bankjes komen.');
  expect(sent.headers.get('location')).toBe(`${its.open}/tot-nu-toe?klaar=geplaatst`);
  const own = cookieIn(sent, 'bezoeker');
  expect(await page('/tot-nu-toe?klaar=geplaatst', own)).toContain('Uw stelling doet mee');
  expect(await page('/mijn-antwoorden', own)).toContain('Eens');
  const others = await page('/meedoen');
  expect(others).toContain('Er mogen meer bankjes komen.');
  expect(others).toContain('Van een deelnemer');
});

test('the same form sent twice at once makes one statement, also of a new browser', async () => {
  await setUp();
  const form = { body: 'Er mogen meer bankjes komen.', submissionKey: crypto.randomUUID() };
  const sent = await Promise.all([1, 2, 3].map(() => its.town.post(`${its.open}/schrijven`, form)));
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await written()).toHaveLength(1);
});

test('what looks like it is shown first; who says that it is something else goes on', async () => {
  await setUp(['Er komen meer bomen op de pleinen.']);
  const first = await write('Meer bomen op het plein');
  expect(first.status).toBe(422);
  const html = await first.text();
  expect(html).toContain('Dit lijkt op wat er al staat');
  expect(html).toContain('Er komen meer bomen op de pleinen.');
  expect((await write('Meer bomen op het plein', undefined, { anyway: 'ja' })).status).toBe(303);
  const typing = await its.town.get(`${its.open}/schrijven/lijkt-op?q=bomen+op+de+pleinen`);
  expect(await typing.text()).toContain('Er komen meer bomen');
  expect((await its.town.get(`${its.open}/schrijven/lijkt-op?q=parkeergarage`)).status).toBe(204);
});

test('nothing, or more than one thought of words, comes back with what was typed', async () => {
  await setUp();
  expect(await (await write('')).text()).toContain('Schrijf uw stelling op');
  const long = await write('x'.repeat(141));
  expect(long.status).toBe(422);
  const html = await long.text();
  expect(html).toContain('ten hoogste 140 tekens');
  expect(html).toContain('x'.repeat(141));
});

test('two tabs cannot pass the limit of the step together', async () => {
  await setUp();
  await its.town.db.updateTable('step').set({ limitPerPerson: 1 }).where('id', '=', its.stepId).execute();
  const sent = await Promise.all(['Meer bankjes.', 'Lage stoepen.'].map((body) => write(body, its.resident)));
  expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
  const refused = sent.find(({ status }) => status === 409);
  expect(await refused?.text()).toContain('U kunt hier één stelling schrijven');
});

test('where officers look first a statement waits, and so does one with a telephone number', async () => {
  await setUp();
  expect((await write('Bel mij op 06 12345678 over bankjes.')).headers.get('location')).toContain('klaar=wacht');
  await its.town.db.updateTable('step').set({ moderation: 'before' }).where('id', '=', its.stepId).execute();
  expect((await write('Lage stoepen.')).headers.get('location')).toContain('klaar=wacht');
  expect((await written()).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  expect(await get()).toContain('2 wachten op uw besluit');
});

test('where only officers write, or only who is signed in, the form says so', async () => {
  await setUp(undefined, { writing: 'signed-in' });
  expect(await page('/schrijven')).toContain('Log in om een stelling te schrijven');
  expect((await write('Meer bankjes.')).status).toBe(403);
  expect((await write('Meer bankjes.', its.resident)).status).toBe(303);
  await its.town.db.updateTable('dialogue').set({ writing: 'nobody' }).where('stepId', '=', its.stepId).execute();
  expect((await write('Lage stoepen.', its.resident)).status).toBe(409);
  expect(await page('/meedoen')).not.toContain('Schrijf zelf een stelling');
});
