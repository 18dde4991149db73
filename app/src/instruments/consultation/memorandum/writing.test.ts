import { expect, test } from 'vitest';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { onConsultationTown } from '../testing/on-consultation-town.ts';
import { keepRemark, keepView } from '../testing/what-came-in.ts';
import { loadMemorandumWork } from './load-work.ts';

const { its, read, manage } = onConsultationTown();
const memo = () => loadMemorandumWork(its.town.db, its.stepId);
const place = (number: number, newTheme: string, summary = 'De weg is te smal.') =>
  manage(`/nota/zienswijzen/${number}`, { newTheme, summary });

test('an officer sees what has no place yet, and it is gone from there when it stands under a subject', async () => {
  await keepView(its, { number: 1 });
  await keepView(its, { number: 2, body: 'Er moeten bomen bij.' });
  await keepRemark(its, 'Mooi plan');
  expect(await read('/nota')).toContain('Nog 2 zienswijzen en 1 reactie zonder plaats');
  expect((await place(1, 'Breedte van de weg')).status).toBe(303);
  const page = await read('/nota');
  expect(page).toContain('Nog 1 zienswijze en 1 reactie zonder plaats');
  expect(page).toContain('Antwoord ontbreekt');
  const one = await read('/nota/zienswijzen/1?klaar=geplaatst');
  expect(one).toContain('De Lindelaan is te smal voor een fietsstraat.');
  expect(one).toContain('Volgende: Zienswijze 2');
  expect(one).not.toContain('Riet Jonker');
});

test('what a short view says is taken over by a link, and comes back with the name of the subject that was lacking', async () => {
  await keepView(its, { number: 1 });
  expect(await read('/nota/zienswijzen/1?tekst=ja')).toContain('te smal voor een fietsstraat.</textarea>');
  const refused = await manage('/nota/zienswijzen/1', { summary: 'De weg is te smal.' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Kies een onderwerp of schrijf een nieuw.');
  expect(page).toContain('De weg is te smal.</textarea>');
});

test('one view may stand under several subjects, and a form that is sent twice counts once', async () => {
  await keepView(its, { number: 1 });
  await Promise.all([place(1, 'Breedte'), place(1, 'Breedte'), place(1, 'breedte')]);
  await place(1, 'Bomen', 'Graag bomen.');
  const { themes } = await memo();
  expect(themes.map(({ title, points }) => `${title} ${points.length}`).sort()).toEqual(['Bomen 1', 'Breedte 1']);
  const again = await place(1, 'Breedte', 'Iets anders.');
  expect(again.status).toBe(409);
  expect(await again.text()).toContain('Dit staat al bij dat onderwerp.');
});

test('many remarks are put under one subject at once, with one summary or their own words', async () => {
  const ids = [
    await keepRemark(its, 'Te druk'),
    await keepRemark(its, 'Veel te druk'),
    await keepRemark(its, 'Bomen!'),
  ];
  const [first, second, third] = ids.map(String);
  const both = [first ?? '', second ?? ''];
  expect(
    (await manage('/nota/reacties', { remark: both, newTheme: 'Drukte', summary: 'Het wordt te druk.' })).status,
  ).toBe(303);
  await manage('/nota/reacties', { remark: [third ?? ''], newTheme: 'Groen' });
  expect((await manage('/nota/reacties', { newTheme: 'Groen' })).status).toBe(422);
  const { themes } = await memo();
  expect(themes.map(({ points }) => points.map(({ summary }) => summary))).toEqual([
    ['Het wordt te druk.', 'Het wordt te druk.'],
    ['Bomen!'],
  ]);
  expect(await read('/nota')).toContain('Alles heeft een plaats');
});

test('of two officers who write the same answer at once, the second sees what the first wrote and loses nothing', async () => {
  const colleague = await makePerson(its.town.db, { name: 'Tom', roles: ['process_manager'] });
  const tom = await signInForTest(its.town.deps, colleague, { strong: true });
  await keepView(its, { number: 1 });
  await place(1, 'Breedte');
  const [theme] = (await memo()).themes;
  const path = `/nota/onderwerpen/${theme?.id}`;
  const form = { title: 'Breedte', outcome: 'not_adopted', change: '', seen: '1' };
  expect((await manage(path, { ...form, answer: 'De weg is breed genoeg.' })).status).toBe(303);
  const second = await manage(path, { ...form, answer: 'Wij meten het na.' }, tom);
  expect(second.status).toBe(409);
  const page = await second.text();
  expect(page).toContain('Een collega veranderde dit terwijl u schreef.');
  expect(page).toContain('De weg is breed genoeg.');
  expect(page).toContain('Wij meten het na.</textarea>');
  expect(page).toContain('name="seen" value="2"');
  expect((await manage(path, { ...form, answer: 'Breed genoeg; wij meten het na.', seen: '2' }, tom)).status).toBe(303);
});

test('the words of a point change, and of two officers the second sees those of the first', async () => {
  await keepView(its, { number: 1 });
  await place(1, 'Breedte');
  const point = (await memo()).themes[0]?.points[0];
  const path = `/nota/zienswijzen/1/punten/${point?.id}`;
  expect((await manage(path, { summary: 'Te smal voor twee fietsers.', seen: '1' })).status).toBe(303);
  const second = await manage(path, { summary: 'Veel te smal.', seen: '1' });
  expect(second.status).toBe(409);
  const page = await second.text();
  expect(page).toContain('Te smal voor twee fietsers.');
  expect(page).toContain('Veel te smal.</textarea>');
  expect((await manage(`${path}/weg`, {})).status).toBe(303);
  expect((await manage(`${path}/weg`, {})).status).toBe(303);
  const gone = await manage(path, { summary: 'Veel te smal.', seen: '2' });
  expect(gone.status).toBe(409);
  expect(await gone.text()).toContain('Veel te smal.</textarea>');
});

test('subjects change places, and one with points under it stays', async () => {
  await keepView(its, { number: 1 });
  await manage('/nota/onderwerpen', { title: 'Bomen' });
  await place(1, 'Breedte');
  const [trees, width] = (await memo()).themes;
  await manage(`/nota/onderwerpen/${width?.id}/plaats`, { move: 'up' });
  await manage(`/nota/onderwerpen/${width?.id}/plaats`, { move: 'up' });
  expect((await memo()).themes.map(({ title }) => title)).toEqual(['Breedte', 'Bomen']);
  expect((await manage(`/nota/onderwerpen/${width?.id}/weg`, {})).status).toBe(409);
  expect((await manage(`/nota/onderwerpen/${trees?.id}/weg`, {})).status).toBe(303);
  expect((await memo()).themes.map(({ title }) => title)).toEqual(['Breedte']);
});

test('who withdrew a view is not answered, who was late may be', async () => {
  await keepView(its, { number: 1, withdrawnAt: its.town.deps.now() });
  await keepView(its, { number: 2, late: true });
  const page = await read('/nota');
  expect(page).toContain('Alles heeft een plaats');
  expect(page).toContain('Te laat of ingetrokken');
  expect((await place(1, 'Breedte')).status).toBe(409);
  expect((await place(2, 'Breedte')).status).toBe(303);
});

test('only who manages the trajectory writes its memorandum', async () => {
  await keepView(its, { number: 1 });
  for (const part of ['/nota', '/nota/zienswijzen/1', '/nota/zienswijzen/9'])
    expect((await its.town.get(its.staff + part, { as: its.resident })).status).toBe(403);
  expect((await manage('/nota/zienswijzen/1', { newTheme: 'X', summary: 'Y' }, its.resident)).status).toBe(403);
  expect((await its.town.get(`${its.staff}/nota/zienswijzen/9`, { as: its.officer })).status).toBe(404);
});
