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
