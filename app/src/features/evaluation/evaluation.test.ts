import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson, signInForTest } from '../../testing/sign-in.ts';
import { makeContributions, makeTrajectory, type Trajectory } from '../answers/testing/trajectory.ts';
import { openWhatEnded, remindOfDue } from './due-job.ts';
import { markHref } from './marks/mark-token.ts';
import { voiceHref } from './voices/voice-token.ts';

let town: TestApp;
let park: Trajectory;
let officer: string;
let team: string;
const people: string[] = [];
const full = { wentWell: 'Veel mensen.', wentLess: 'Weinig jongeren.', again: 'yes', hours: '40', cost: '1.250,50' };

beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
  await town.db
    .updateTable('step')
    .set({ closesAt: new Date('2026-11-22T20:00:00Z') })
    .where('id', '=', park.stepId)
    .execute();
  for (let number = 0; number < 12; number += 1)
    people.push(await makePerson(town.db, { name: `Bewoner ${number}`, email: `b${number}@bewoner.example` }));
  await makeContributions(
    town.db,
    park,
    people.map((personId) => ({ personId })),
  );
  officer = await signInForTest(town.deps, park.officer.personId, { strong: true });
  const lotte = await makePerson(town.db, { name: 'Lotte', email: 'lotte@haarlem.example', roles: ['programme_team'] });
  team = await signInForTest(town.deps, lotte, { strong: true });
});
afterAll(() => town.drop());

const evaluationOf = (stepId: number) =>
  town.db.selectFrom('evaluation').selectAll().where('stepId', '=', stepId).executeTakeFirstOrThrow();
const mails = (like: string) =>
  town.db.selectFrom('message').select(['toEmail', 'text']).where('dedupeKey', 'like', like).execute();

describe('when a step ends', () => {
  test('its evaluation begins once, and everybody who took part is asked once, also when the job runs again', async () => {
    await Promise.all([openWhatEnded(town.deps), openWhatEnded(town.deps)]);
    await openWhatEnded(town.deps);
    const evaluation = await evaluationOf(park.stepId);
    expect(evaluation).toMatchObject({ instrument: 'ideas', endedOn: '2026-11-22', dueOn: '2026-12-20' });
    expect(await mails(`evaluation-mark:${evaluation.id}:%`)).toHaveLength(12);
  });

  test('a step or a year of a scheme that goes on is not evaluated yet', async () => {
    const plein = await makeTrajectory(town.db, 'het-plein');
    const early = await town.post('/beheer/evaluaties', { about: `step-${plein.stepId}` }, { as: team });
    expect(early.status).toBe(409);
    expect((await town.post('/beheer/evaluaties', { about: 'step-99999' }, { as: team })).status).toBe(404);
    expect((await town.post('/beheer/evaluaties', { about: 'iets' }, { as: team })).status).toBe(404);
    const scheme = await town.db
      .insertInto('scheme')
      .values({ kind: 'subsidy', key: 'het-fonds', createdAt: town.deps.now() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const begin = (year: number) =>
      town.post('/beheer/evaluaties', { about: `scheme-${scheme.id}-${year}` }, { as: team });
    expect([(await begin(2026)).status, (await begin(2025)).status]).toEqual([409, 303]);
  });

  test('who took part gives a mark by the link of the mail, changes it, and counts once', async () => {
    const { id } = await evaluationOf(park.stepId);
    for (const [index, personId] of people.entries()) {
      const link = markHref(town.deps.settings.secret, { evaluationId: id, personId });
      const given = await town.post(link, { score: index < 6 ? '5' : '4', remark: index === 0 ? 'Fijn.' : '' });
      expect(given.status).toBe(303);
    }
    const own = markHref(town.deps.settings.secret, { evaluationId: id, personId: people[0] ?? '' });
    await Promise.all([1, 2, 3].map(() => town.post(own, { score: '3', remark: 'Fijn.' })));
    const marks = await town.db.selectFrom('evaluationMark').select('score').where('evaluationId', '=', id).execute();
    expect(marks).toHaveLength(12);
    expect((await town.post(own, { score: '9' })).status).toBe(422);
    expect((await town.post(own.slice(0, -1), { score: '3' })).status).toBe(404);
    const stranger = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ver weg' }));
    expect((await town.post(`/evaluaties/${id}/oordeel`, { score: '3' }, { as: stranger })).status).toBe(403);
  });

  test('who is asked for a view writes it with the link, and the address is gone', async () => {
    const { id } = await evaluationOf(park.stepId);
    const ask = { voice: 'board', role: 'Wethouder groen', email: 'wethouder@haarlem.example' };
    expect((await town.post(`/beheer/evaluaties/${id}/stemmen`, ask, { as: officer })).status).toBe(303);
    expect((await town.post(`/beheer/evaluaties/${id}/stemmen`, ask, { as: officer })).status).toBe(409);
    expect(await mails('evaluation-voice:%')).toMatchObject([{ toEmail: 'wethouder@haarlem.example' }]);
    const { id: voice } = await town.db.selectFrom('evaluationVoice').select('id').executeTakeFirstOrThrow();
    const link = voiceHref(town.deps.settings.secret, voice);
    expect((await town.post(link, { body: '' })).status).toBe(422);
    expect((await town.post(link, { body: 'De raad kreeg beter zicht.' })).status).toBe(303);
    const written = await town.db.selectFrom('evaluationVoice').select(['email', 'body']).executeTakeFirstOrThrow();
    expect(written).toEqual({ email: null, body: 'De raad kreeg beter zicht.' });
    expect((await town.get('/evaluaties/stem/1.nee')).status).toBe(404);
  });

  test('a view waits until the officer shows the text that was read; one that changed is read again', async () => {
    const { id } = await evaluationOf(park.stepId);
    const view = () =>
      town.db
        .selectFrom('evaluationVoice')
        .select(['id', 'writtenAt', 'shownAt'])
        .where('evaluationId', '=', id)
        .executeTakeFirstOrThrow();
    const { id: voice, writtenAt: first } = await view();
    const show = (writtenAt: Date | null, as: string) =>
      town.post(`/beheer/evaluaties/${id}/stemmen/${voice}/tonen`, { written: writtenAt?.toISOString() ?? '' }, { as });
    const stranger = await signInForTest(town.deps, await makePerson(town.db, { name: 'Iemand' }));
    expect((await show(first, stranger)).status).toBe(403);
    town.at('2026-11-23T10:05:00Z');
    const link = voiceHref(town.deps.settings.secret, voice);
    expect((await town.post(link, { body: 'De raad kreeg beter zicht.' })).status).toBe(303);
    expect((await show(first, officer)).status).toBe(409);
    expect((await view()).shownAt).toBeNull();
    const { writtenAt } = await view();
    const both = await Promise.all([show(writtenAt, officer), show(writtenAt, team)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const lines = await town.db
      .selectFrom('auditLine')
      .select('act')
      .where('act', '=', 'evaluation.voice-shown')
      .execute();
    expect(lines).toHaveLength(1);
    expect((await town.post(link, { body: 'Een belediging.' })).status).toBe(303);
    expect((await view()).shownAt).toBeNull();
    expect((await town.post(link, { body: 'De raad kreeg beter zicht.' })).status).toBe(303);
    town.at('2026-11-23T10:00:00Z');
  });

  test('nothing is public before it is published, and publishing needs the good and the less good', async () => {
    const { id } = await evaluationOf(park.stepId);
    const path = `/beheer/evaluaties/${id}`;
    expect((await town.get(`/evaluaties/${id}`)).status).toBe(404);
    const empty = await town.post(path, { what: 'publish', wentWell: 'Goed.', hours: 'veel' }, { as: officer });
    expect(empty.status).toBe(422);
    const lacks = await town.post(path, { what: 'publish', wentWell: 'Goed.' }, { as: officer });
    expect([lacks.status, (await lacks.text()).includes('Schrijf wat minder goed ging.')]).toEqual([422, true]);
    const stranger = await signInForTest(town.deps, await makePerson(town.db, { name: 'Ander', roles: ['desk'] }), {
      strong: true,
    });
    expect((await town.post(path, { ...full, what: 'publish' }, { as: stranger })).status).toBe(403);
    expect((await town.post(path, { ...full, what: 'publish' }, { as: officer })).status).toBe(303);
    const unread = await (await town.get(`/evaluaties/${id}`)).text();
    expect(unread).not.toContain('De raad kreeg beter zicht.');
    expect(unread).toContain('De gemeente moet nog 1 tekst lezen.');
    expect(await (await town.get('/beheer', { as: officer })).text()).toContain('1 tekst wacht op u');
    const view = await town.db.selectFrom('evaluationVoice').select(['id', 'writtenAt']).executeTakeFirstOrThrow();
    const written = { written: view.writtenAt?.toISOString() ?? '' };
    expect((await town.post(`${path}/stemmen/${view.id}/tonen`, written, { as: officer })).status).toBe(303);
    const page = await (await town.get(`/evaluaties/${id}`)).text();
    for (const words of [
      'Veel mensen.',
      'Weinig jongeren.',
      'De raad kreeg beter zicht.',
      'Wethouder groen',
      '€\u00a01.250,50',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('wethouder@haarlem.example');
    expect(page).not.toContain('Fijn.');
  });

  test('the figures stay as they were told, whoever is erased or comes in later, and a correction says what changed', async () => {
    const before = await evaluationOf(park.stepId);
    expect(before.figures).toMatchObject({
      started: 10,
      finished: 10,
      newPeople: 10,
      rating: { count: 12, average: 4.3 },
    });
    await town.db.deleteFrom('act').where('personId', 'in', people.slice(0, 7)).execute();
    const path = `/beheer/evaluaties/${before.id}`;
    const without = await town.post(path, { ...full, what: 'publish' }, { as: officer });
    expect(without.status).toBe(422);
    const corrected = { ...full, hours: '44', changeNote: 'Uren aangevuld', what: 'publish' };
    expect((await town.post(path, corrected, { as: officer })).status).toBe(303);
    const after = await evaluationOf(park.stepId);
    expect(after.figures).toEqual(before.figures);
    expect([after.hours, after.publishedAt]).toEqual([44, before.publishedAt]);
    expect(await (await town.get(`/evaluaties/${before.id}`)).text()).toContain('Uren aangevuld');
    const late = markHref(town.deps.settings.secret, { evaluationId: before.id, personId: people[9] ?? '' });
    expect((await town.post(late, { score: '1' })).status).toBe(409);
  });

  test('a lesson comes with it, once however it is spelt', async () => {
    const { id } = await evaluationOf(park.stepId);
    const path = `/beheer/evaluaties/${id}/lessen`;
    const lesson = { body: 'Een brief aan huis helpt.', tags: 'Brief, jongeren' };
    expect((await town.post(path, lesson, { as: officer })).status).toBe(303);
    expect((await town.post(path, { ...lesson, body: ' een brief aan huis, helpt!' }, { as: officer })).status).toBe(
      409,
    );
    const found = await (await town.get('/lessen?trefwoord=brief')).text();
    expect(found).toContain('Een brief aan huis helpt.');
    expect(found).toContain(`/evaluaties/${id}`);
    expect(await (await town.get('/lessen?trefwoord=fiets')).text()).not.toContain('Een brief aan huis helpt.');
  });
});

test('who leads the project is reminded a week before and when it is late, once each', async () => {
  const hof = await makeTrajectory(town.db, 'het-hof');
  await town.db
    .updateTable('person')
    .set({ email: 'sanne@haarlem.example' })
    .where('id', '=', hof.officer.personId)
    .execute();
  await town.db
    .updateTable('step')
    .set({ closesAt: new Date('2026-11-20T20:00:00Z') })
    .where('id', '=', hof.stepId)
    .execute();
  await openWhatEnded(town.deps);
  const { id } = await evaluationOf(hof.stepId);
  const counts: number[] = [];
  for (const day of ['2026-12-01', '2026-12-12', '2026-12-12', '2026-12-20', '2026-12-21']) {
    town.at(`${day}T09:00:00Z`);
    await remindOfDue(town.deps);
    counts.push((await mails(`evaluation-due:${id}:%`)).length);
  }
  expect(counts).toEqual([0, 1, 1, 2, 2]);
  expect(await mails(`evaluation-due:${id}:%`)).toMatchObject([{ toEmail: 'sanne@haarlem.example' }, {}]);
  town.at('2026-11-23T10:00:00Z');
});
