import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onPanelTown } from '../testing/on-panel-town.ts';
import { remindOfAnswers } from './remind-of-answers.ts';

const { its, get, post } = onPanelTown();

const advice = { title: 'Deel de straat', introduction: 'Wij spraken vier zaterdagen.' };
const answer = { answer: 'partly', answerWhy: 'Er is geld voor de helft.', answeredBy: 'wethouder De Wit' };
const publicPage = async () => (await its.town.get(`${its.open}/advies`)).text();

/** An advice with two recommendations, answers due on 18 January. */
async function published() {
  await post('/advies/bewaar', advice);
  await post('/advies/aanbeveling', { title: 'Meer bankjes', body: 'Om te zitten.' });
  await post('/advies/aanbeveling', { title: 'Minder auto’s', body: 'Om te spelen.' });
  expect((await post('/advies/publiceer', { answerDue: '2027-01-18' })).status).toBe(303);
  const rows = its.town.db.selectFrom('panelRecommendation').select('id').where('stepId', '=', its.stepId);
  return (await rows.orderBy('id').execute()).map(({ id }) => String(id));
}
const news = async () => {
  const project = its.town.db.selectFrom('step').select('projectId').where('id', '=', its.stepId);
  return its.town.db.selectFrom('update').select('title').where('projectId', '=', project).orderBy('id').execute();
};

test('nobody reads an advice before it is published, and then everybody knows when an answer comes', async () => {
  await get('/advies');
  await post('/advies/bewaar', advice);
  expect((await its.town.get(`${its.open}/advies`)).status).toBe(404);
  expect((await post('/advies/publiceer', { answerDue: '2027-01-18' })).status).toBe(409);
  await published();
  expect(await publicPage()).toContain('Antwoord volgt uiterlijk 18 januari 2027');
  expect(await (await its.town.get(its.open)).text()).toContain(`${its.open}/advies`);
  expect((await post('/advies/bewaar', { ...advice, title: 'Anders' })).status).toBe(409);
  its.town.at('2027-01-19T10:00:00Z');
  expect(await publicPage()).toContain('Te laat');
});

test('the day that is proposed for the answer is eight weeks away, and a day that is over is refused', async () => {
  await post('/advies/bewaar', advice);
  const twice = { title: 'Meer bankjes', body: 'Om te zitten.' };
  await post('/advies/aanbeveling', twice);
  await post('/advies/aanbeveling', twice);
  const html = await get('/advies');
  expect(html).toContain('2027-01-18');
  expect(html.match(/<h2[^>]*>\d\. Meer bankjes/g)).toHaveLength(1);
  const past = await post('/advies/publiceer', { answerDue: '2026-11-23' });
  expect(past.status).toBe(422);
  expect(await past.text()).toContain('Kies een dag die nog komt.');
});

test('a recommendation is answered once, and followers hear when all of them are', async () => {
  const [first = '', second = ''] = await published();
  expect((await post('/advies/antwoord', { id: first, ...answer })).status).toBe(303);
  expect((await post('/advies/antwoord', { id: first, ...answer, answer: 'not' })).status).toBe(409);
  expect(await publicPage()).toContain('Deels overgenomen');
  expect(await news()).toHaveLength(1);
  const unexplained = await post('/advies/antwoord', { id: second, answer: 'not', answeredBy: 'De Wit' });
  expect(unexplained.status).toBe(422);
  await post('/advies/antwoord', { id: second, ...answer });
  expect((await news()).map(({ title }) => title)).toEqual([
    'Advies van het panel: Deel de straat',
    'Alle antwoorden op het advies van het panel: Deel de straat',
  ]);
  expect(await publicPage()).toContain('2 van de 2');
});

test('somebody who does not manage the project writes no advice', async () => {
  const person = await makePerson(its.town.db, { name: 'Piet' });
  const cookie = await signInForTest(its.town.deps, person, { strong: true });
  expect((await post('/advies/bewaar', advice, cookie)).status).toBe(403);
});

test('officers are mailed about late answers, once on a day, and no more when all are there', async () => {
  const ids = await published();
  await its.town.db
    .updateTable('person')
    .set({ email: 'sanne@stadmakers.example' })
    .where('id', '=', its.officerId)
    .execute();
  const mails = async () => {
    await remindOfAnswers(its.town.deps);
    const key = `late-answers:${its.stepId}:%`;
    return (await its.town.db.selectFrom('message').select('id').where('dedupeKey', 'like', key).execute()).length;
  };
  its.town.at('2027-01-18T08:00:00Z');
  expect(await mails()).toBe(0);
  its.town.at('2027-01-25T08:00:00Z');
  expect(await mails()).toBe(1);
  expect(await mails()).toBe(1);
  its.town.at('2026-11-23T11:00:00Z');
  for (const id of ids) await post('/advies/antwoord', { id, ...answer });
  its.town.at('2027-02-01T08:00:00Z');
  expect(await mails()).toBe(1);
});

test('followers are not sent to an advice on a page that they cannot open', async () => {
  await its.town.db.updateTable('step').set({ status: 'draft' }).where('id', '=', its.stepId).execute();
  await post('/advies/bewaar', advice);
  await post('/advies/aanbeveling', { title: 'Meer bankjes', body: 'Om te zitten.' });
  const early = await post('/advies/publiceer', { answerDue: '2027-01-18' });
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('Open eerst het onderdeel');
  expect(await news()).toEqual([]);
});

test('an answer that is corrected keeps what it said before, and nobody is mailed twice', async () => {
  const [first = '', second = ''] = await published();
  const correction = { ...answer, id: first, after: '0', answer: 'adopted', changeNote: 'De raad gaf toch geld.' };
  expect((await post('/advies/verbeter', correction)).status).toBe(409);
  for (const id of [first, second]) await post('/advies/antwoord', { id, ...answer });
  expect(await news()).toHaveLength(2);
  its.town.at('2026-11-23T12:00:00Z');
  const unexplained = await post('/advies/verbeter', { ...correction, changeNote: '' });
  expect([unexplained.status, (await unexplained.text()).includes('Er is geld voor de helft.')]).toEqual([422, true]);
  expect((await post('/advies/verbeter', { ...correction, answer: 'partly' })).status).toBe(409);
  const twice = await Promise.all([post('/advies/verbeter', correction), post('/advies/verbeter', correction)]);
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  const unaware = await post('/advies/verbeter', { ...correction, answer: 'not', changeNote: 'Geen geld.' });
  expect([unaware.status, (await unaware.text()).includes('Geen geld.')]).toEqual([409, true]);
  const page = await publicPage();
  expect(page).toContain('De raad gaf toch geld.');
  expect(page).toContain('Eerder antwoord, 23 november 2026');
  expect(page.match(/Dit antwoord is veranderd/g)).toHaveLength(1);
  expect(page).toMatch(/Overgenomen[\s\S]*Deels overgenomen/);
  expect(await news()).toHaveLength(2);
});

test('the first page of the staff side says which answers are late, to who manages the project', async () => {
  const [first = ''] = await published();
  const staffPage = async () => {
    const officer = await signInForTest(its.town.deps, its.officerId, { strong: true });
    return (await its.town.get('/beheer', { as: officer })).text();
  };
  const row = `${its.path}/advies"`;
  expect(await staffPage()).not.toContain(row);
  its.town.at('2027-01-10T10:00:00Z');
  const soon = await staffPage();
  expect(soon).toContain(row);
  expect(soon).toContain('Antwoord op 2 aanbevelingen: Deel de straat');
  its.town.at('2026-11-23T10:00:00Z');
  await post('/advies/antwoord', { id: first, ...answer });
  its.town.at('2027-02-01T10:00:00Z');
  const late = await staffPage();
  expect(late).toContain('Antwoord op een aanbeveling: Deel de straat');
  expect(late).toContain('te laat, was voor 18 januari 2027');
  const elsewhere = { kind: 'trajectory', slug: 'elders', question: 'Waar anders?' } as const;
  const { id: projectId } = await its.town.db
    .insertInto('project')
    .values(elsewhere)
    .returning('id')
    .executeTakeFirstOrThrow();
  const other = await makePerson(its.town.db, { name: 'Kees', roles: [{ role: 'process_manager', projectId }] });
  const kees = await signInForTest(its.town.deps, other, { strong: true });
  expect(await (await its.town.get('/beheer', { as: kees })).text()).not.toContain(row);
});
