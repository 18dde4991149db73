import { expect, test } from 'vitest';
import { onSurveyTown } from '../testing/on-survey-town.ts';

const { its, fillIn, answer } = onSurveyTown();
const field = (name: keyof typeof its.questions, more = '') => `v${its.questions[name]}${more}`;
const desk = () => `/balie/vragenlijst/${its.stepId}`;
const keyIn = (form: Record<string, string>, submissionKey: string = crypto.randomUUID()) =>
  its.town.post(desk(), { channel: 'paper', submissionKey, ...form }, { as: its.officer });

test('the desk types the numbers over, and each questionnaire counts by the way it came', async () => {
  const first = await keyIn({
    ...{ [field('often')]: '4', [field('often', '-anders')]: 'Elke dag', [field('safe')]: '3' },
    ...{ [field('what')]: '1, 3', [field('order')]: 'C a', [field('rated')]: '0 2', [field('people')]: '2' },
    ...{ [field('own')]: 'Meer licht.', [field('where')]: '2', [field('why')]: 'Hoort hier niet.' },
  });
  expect(first.status).toBe(303);
  expect(first.headers.get('location')).toBe(`${desk()}?klaar=ja&kanaal=paper`);
  const answers = await its.town.db
    .selectFrom('surveyAnswer')
    .innerJoin('surveyResponse', 'surveyResponse.id', 'responseId')
    .select(['questionId', 'value', 'channel', 'personId'])
    .where('stepId', '=', its.stepId)
    .execute();
  const of = (name: keyof typeof its.questions) =>
    answers.find(({ questionId }) => questionId === its.questions[name])?.value;
  expect(of('often')).toEqual({ kind: 'choice', options: ['other'], other: 'Elke dag' });
  expect(of('what')).toEqual({ kind: 'choice', options: ['1', '3'], other: '' });
  expect(of('order')).toEqual({ kind: 'ranking', order: ['3', '1'] });
  expect(of('rated')).toEqual({ kind: 'matrix', rows: { '2': '2' } });
  // Asked only of who never comes.
  expect(of('why')).toBeUndefined();
  expect(new Set(answers.map(({ channel, personId }) => `${channel} ${personId}`))).toEqual(new Set(['paper null']));
  await fillIn('1');
  const acts = its.town.db.selectFrom('act').select('channel').where('stepId', '=', its.stepId).orderBy('id');
  expect(await acts.execute()).toEqual([{ channel: 'paper' }, { channel: 'web' }]);
});

test('a pressed twice button counts once, and what cannot be read comes back at its question', async () => {
  const key = crypto.randomUUID();
  const twice = await Promise.all([1, 2].map(() => keyIn({ [field('often')]: '1' }, key)));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  const all = its.town.db.selectFrom('surveyResponse').select('id').where('stepId', '=', its.stepId);
  expect(await all.execute()).toHaveLength(1);
  const wrong: [Record<string, string>, string][] = [
    [{ [field('often')]: '9' }, '“9” staat niet bij deze vraag.'],
    [{ [field('often')]: '1 2' }, '“2” staat niet bij deze vraag.'],
    [{ [field('rated')]: '1 2 1' }, '“1” staat niet bij deze vraag.'],
    [{ [field('what')]: '1 2 3' }, 'Kies er niet meer dan 2.'],
    [{ [field('people')]: 'veel' }, 'Vul een getal in, zoals 12 of 2,5.'],
    [{}, 'Vul ten minste één vraag in.'],
  ];
  for (const [form, words] of wrong) {
    const refused = await keyIn(form);
    expect([refused.status, (await refused.text()).includes(words)]).toEqual([422, true]);
  }
});

test('paper comes in after the closing too, but not before the opening, and only by the desk', async () => {
  const step = its.town.db.updateTable('step').where('id', '=', its.stepId);
  await step.set({ closesAt: new Date('2026-11-22T10:00:00Z') }).execute();
  expect((await answer(1, { [field('often')]: '1' })).response.status).toBe(409);
  expect((await keyIn({ [field('often')]: '1' })).status).toBe(303);
  await step.set({ opensAt: new Date('2026-12-01T10:00:00Z'), closesAt: null }).execute();
  expect((await keyIn({ [field('often')]: '1' })).status).toBe(409);
  expect((await its.town.get(desk(), { as: its.resident })).status).toBe(403);
});

test('the sheet has every question with its number and its options, and the desk finds it on its first page', async () => {
  const sheet = await (await its.town.get(`${desk()}/papier`, { as: its.officer })).text();
  for (const words of ['1. Hoe vaak komt u in het park?', '3 Nooit', 'c Licht', 'Alleen als u bij vraag 1 koos: Nooit'])
    expect(sheet).toContain(words);
  expect(await (await its.town.get('/balie', { as: its.officer })).text()).toContain(`href="${desk()}"`);
});
