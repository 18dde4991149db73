import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdeasStep, makeIdeasStep } from '../../instruments/ideas/testing/ideas-step.ts';
import { channelFigures } from '../desk/index.ts';
import { floodLimits } from './sessions/class-session.ts';
import { makeQuestion, type SchoolTown, schoolTown } from './testing/lesson.ts';

let town: SchoolTown;
let park: IdeasStep;
let questionId: number;
beforeAll(async () => {
  town = await schoolTown();
  park = await makeIdeasStep(town.db, 'het-park', { moderation: 'after' });
  questionId = await makeQuestion(town.db, park.stepId);
});
afterAll(() => town.drop());

const statusOf = async (id: number) =>
  (await town.db.selectFrom('classSheet').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;
const place = (
  lesson: number,
  shown: readonly number[],
  placed: readonly number[],
  reason = '',
  as = town.as.moderator,
) => town.post(`/moderatie/klassen/${lesson}`, { shown: shown.map(String), place: placed.map(String), reason }, { as });

test('what children say waits for the teacher, then for a moderator, and then is an idea of a class', async () => {
  const { id: areaId } = await town.db
    .selectFrom('area')
    .select('id')
    .where('kind', '=', 'wijk')
    .executeTakeFirstOrThrow();
  const { id, code, home } = await town.begin(questionId, { namesSchool: 'ja', areaId: String(areaId) });
  const one = await town.answer(code, 'Een hele hoge glijbaan. Van Anna mag het ook.');
  const two = await town.answer(code, 'Meer bomen om in te klimmen');
  const three = await town.answer(code, 'Poep');
  expect(await (await town.get(park.path)).text()).not.toContain('glijbaan');
  expect((await place(id, [one], [one])).status).toBe(409);
  expect(await (await town.get(home, { as: town.as.teacher })).text()).toContain('Meer bomen om in te klimmen');

  const short = await town.post(
    `${home}/antwoorden/${one}`,
    { 'woorden-idea': 'Een hele hoge glijbaan.' },
    { as: town.as.teacher },
  );
  expect(short.status).toBe(303);
  expect((await town.judge(home, [one, two, three], [one, two])).status).toBe(303);
  expect([await statusOf(one), await statusOf(two), await statusOf(three)]).toEqual([
    'approved',
    'approved',
    'rejected',
  ]);
  expect(await (await town.get(park.path)).text()).not.toContain('glijbaan');

  const judging = await (await town.get(`/moderatie/klassen/${id}`, { as: town.as.moderator })).text();
  expect(judging).toContain('<del>Van Anna mag het ook. </del>');
  expect((await place(id, [one, two], [one])).status).toBe(422);
  expect((await place(id, [one, two], [one], 'Staat er al.')).status).toBe(303);
  expect((await place(id, [one, two], [one, two])).status).toBe(409);

  const ideas = await town.db.selectFrom('contribution').selectAll().where('stepId', '=', park.stepId).execute();
  expect(ideas).toMatchObject([
    { body: 'Een hele hoge glijbaan.', title: 'Een hele hoge glijbaan', channel: 'class', status: 'published' },
  ]);
  expect(ideas[0]).toMatchObject({
    authorName: 'groep 7, De Regenboog',
    personId: null,
    contactId: null,
    visitorId: null,
  });
  expect(await (await town.get(park.path)).text()).toContain('Een hele hoge glijbaan');
  const act = await town.db.selectFrom('act').selectAll().where('stepId', '=', park.stepId).executeTakeFirstOrThrow();
  expect(act).toMatchObject({ channel: 'class', areaId, ageBand: '0-17', personId: null, visitorId: null });
  const figures = await channelFigures(town.db, park.projectId);
  expect(figures.channels).toMatchObject([{ channel: 'class', contributions: 1, people: 1 }]);
  // The teacher hears it once, and sees it.
  const mails = await town.db.selectFrom('message').select(['toEmail', 'text']).execute();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.toEmail).toBe('ans@school.example');
  expect(mails[0]?.text).toContain('Staat er al.');
  expect(await (await town.get(home, { as: town.as.teacher })).text()).toContain(`/ideeen/${ideas[0]?.id}`);
});

test('nothing of a child is kept: no cookie is set, and no table knows who or from where', async () => {
  const { code } = await town.begin(questionId);
  const responses = [await town.post('/klas', { code: code.toLowerCase() }), await town.get(`/klas/${code}`)];
  const begun = await town.post(`/klas/${code}`, {});
  const page = begun.headers.get('location') ?? '';
  responses.push(begun, await town.get(page), await town.post(page, { answer: 'Een trampoline' }));
  responses.push(await town.post(page.slice(0, -2), {}));
  for (const response of responses) expect(response.headers.getSetCookie()).toEqual([]);
  const row = await town.db.selectFrom('classSheet').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
  expect(Object.keys(row).sort()).toEqual(
    [
      'answers',
      'begunAt',
      'contributionId',
      'decidedAt',
      'id',
      'key',
      'maybeName',
      'refusedBecause',
      'sessionId',
      'shortened',
      'words',
      'status',
    ].sort(),
  );
  const lines = await town.db
    .selectFrom('auditLine')
    .select(['actor', 'subject'])
    .where('act', '=', 'class.answered')
    .execute();
  expect(lines.every(({ actor, subject }) => actor === 'system' && subject.startsWith('class:'))).toBe(true);
});

test('an e-mail address is refused, a name is asked about once, and the words are still there', async () => {
  const { code, home } = await town.begin(questionId);
  const page = await town.takeSheet(code);
  const mail = await town.post(page, { answer: 'Mail naar sem@school.example' });
  expect([mail.status, await mail.text()]).toEqual([422, expect.stringContaining('sem@school.example')]);
  const name = await town.post(page, { answer: 'Ik heet Sem en wil een hut' });
  expect([name.status, await name.text()]).toEqual([422, expect.stringContaining('Er staat geen naam of adres in')]);
  expect((await town.post(page, { answer: 'Ik heet Sem en wil een hut', sure: 'ja' })).status).toBe(303);
  await town.post(page.slice(0, -2), {});
  const read = await (await town.get(home, { as: town.as.teacher })).text();
  expect(read).toContain('Staat hier een naam of adres in?');
});

describe('a lesson that is over, full or not there', () => {
  test('who follows a wrong code reads a kind message, and who guesses on is stopped', async () => {
    const wrong = await town.post('/klas', { code: 'AAAAAA' }, { headers: { 'x-forwarded-for': '10.9.9.9' } });
    expect([wrong.status, await wrong.text()]).toEqual([
      404,
      expect.stringContaining('Kijk nog eens goed op het bord'),
    ]);
    for (let count = 0; count < 95; count++) await town.get('/klas/AAAAAA');
    expect((await town.get('/klas/AAAAAA')).status).toBe(429);
    await town.db.deleteFrom('attempt').execute();
  });
  test('after the end nobody begins, who was writing can finish, and then it is over', async () => {
    const { code, home } = await town.begin(questionId);
    const page = await town.takeSheet(code);
    expect((await town.post(`${home}/sluiten`, {}, { as: town.as.teacher })).status).toBe(303);
    expect((await town.post(`/klas/${code}`, {})).status).toBe(409);
    expect((await town.get(`/klas/${code}`)).status).toBe(409);
    expect((await town.post(page, { answer: 'Een hut' })).status).toBe(303);
    town.at('2026-11-23T10:11:00Z');
    const late = await town.post(page.slice(0, -2), {});
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('De les is klaar')]);
    town.at('2026-11-23T10:00:00Z');
  });
  test('a class that floods is stopped at what children can be, also all at once', async () => {
    const { code } = await town.begin(questionId);
    const statuses = await Promise.all(
      Array.from({ length: floodLimits.aMinute + 5 }, async () => (await town.post(`/klas/${code}`, {})).status),
    );
    expect(statuses.filter((status) => status === 303)).toHaveLength(floodLimits.aMinute);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

test('the same forms sent twice at once do everything once', async () => {
  const key = crypto.randomUUID();
  const [first, second] = await Promise.all([
    town.begin(questionId, { submissionKey: key }),
    town.begin(questionId, { submissionKey: key }),
  ]);
  expect(first?.id).toBe(second?.id);
  const { id, code, home } = first;
  const sheet = await town.answer(code, 'Een kabelbaan');
  await town.judge(home, [sheet], [sheet]);
  const both = await Promise.all([place(id, [sheet], [sheet]), place(id, [sheet], [sheet])]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  const cables = town.db.selectFrom('contribution').select('id').where('body', '=', 'Een kabelbaan');
  expect(await cables.execute()).toHaveLength(1);
});

test('a lesson is its teacher’s: others see and decide nothing, and nobody judges their own class', async () => {
  const { id, home } = await town.begin(questionId);
  expect((await town.get(home, { as: town.as.editor })).status).toBe(403);
  expect((await town.post(`${home}/sluiten`, {}, { as: town.as.moderator })).status).toBe(403);
  expect((await town.get(home)).status).toBe(303);
  expect((await town.get(`/moderatie/klassen/${id}`, { as: town.as.editor })).status).toBe(403);
  await town.db
    .insertInto('roleGrant')
    .values({ personId: town.teacherId, role: 'moderator', projectId: null })
    .execute();
  const { signInForTest } = await import('../../testing/sign-in.ts');
  const both = await signInForTest(town.deps, town.teacherId, { strong: true });
  expect((await place(id, [1], [1], '', both)).status).toBe(403);
  await town.db.deleteFrom('roleGrant').where('personId', '=', town.teacherId).execute();
});
