import { afterAll, beforeAll, expect, test } from 'vitest';
import { dialogueToJoin } from '../../instruments/dialogue/testing/dialogue-to-join.ts';
import { makeSurvey } from '../../instruments/survey/testing/make-survey.ts';
import { makeQuestion, type SchoolTown, schoolTown } from './testing/lesson.ts';

let town: SchoolTown;
beforeAll(async () => {
  town = await schoolTown();
});
afterAll(() => town.drop());

const place = (lesson: number, sheet: number) =>
  town.post(
    `/moderatie/klassen/${lesson}`,
    { shown: String(sheet), place: String(sheet), reason: '' },
    { as: town.as.moderator },
  );

test('a class fills in the questions that children can answer, and each child is one who filled it in', async () => {
  const { stepId } = await makeSurvey(town.db);
  const { id, code, home } = await town.begin(await makeQuestion(town.db, stepId));
  const first = await (await town.get(await town.takeSheet(code))).text();
  // One choice, a scale and words; not the order, the table, the number, the place, or what only some are asked.
  expect(first).toContain('Vraag 1 van 3');
  const often = /name="answer" value="([^"]+)"[^>]*>Soms</.exec(first)?.[1] ?? 'not found';
  const sheet = await town.answer(code, often, '4', 'Meer schaduw op het veld');
  expect((await town.judge(home, [sheet], [sheet])).status).toBe(303);
  const waiting = town.db.selectFrom('surveyResponse').select('id').where('stepId', '=', stepId);
  expect(await waiting.execute()).toEqual([]);
  expect((await place(id, sheet)).status).toBe(303);
  const response = await town.db
    .selectFrom('surveyResponse')
    .selectAll()
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  expect(response).toMatchObject({ channel: 'class', ageBand: '0-17', personId: null });
  expect(response.sentAt).not.toBeNull();
  const answers = await town.db
    .selectFrom('surveyAnswer')
    .select(['value', 'words'])
    .where('responseId', '=', response.id)
    .orderBy('questionId')
    .execute();
  expect(answers).toEqual([
    { value: { kind: 'choice', options: [often], other: '' }, words: 'shown' },
    { value: { kind: 'figure', figure: 4 }, words: 'shown' },
    { value: { kind: 'text', text: 'Meer schaduw op het veld' }, words: 'shown' },
  ]);
  // A choice of a child that is not among the buttons is refused.
  const page = await town.takeSheet(code);
  expect((await town.post(page, { answer: 'iets-anders' })).status).toBe(422);
});

test('a class says of statements whether it agrees, and counts as one participant for each child', async () => {
  await dialogueToJoin(town, town.teacherId);
  const { stepId } = await town.db.selectFrom('dialogue').select('stepId').executeTakeFirstOrThrow();
  const { id, code, home } = await town.begin(await makeQuestion(town.db, stepId));
  const sheet = await town.answer(code, 'agree');
  await town.judge(home, [sheet], [sheet]);
  expect((await place(id, sheet)).status).toBe(303);
  const participants = await town.db
    .selectFrom('dialogueParticipant as one')
    .innerJoin('dialogueAnswer as given', 'given.participantId', 'one.id')
    .select(['one.channel', 'one.personId', 'one.visitorId', 'given.answer'])
    .where('one.stepId', '=', stepId)
    .execute();
  expect(participants).toEqual([{ channel: 'class', personId: null, visitorId: null, answer: 'agree' }]);
  const act = town.db.selectFrom('act').select(['kind', 'channel', 'ageBand']).where('stepId', '=', stepId);
  expect(await act.execute()).toEqual([{ kind: 'answer', channel: 'class', ageBand: '0-17' }]);
});
