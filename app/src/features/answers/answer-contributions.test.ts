import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { makePerson } from '../../testing/sign-in.ts';
import { answerContributions } from './answer-contributions.ts';
import { changeAnswer } from './change-answer.ts';
import { makeContact, makeContributions, makeOfficer, makeTrajectory, type Trajectory } from './testing/trajectory.ts';

let town: TestApp;
let park: Trajectory;
beforeAll(async () => {
  town = await testApp();
  park = await makeTrajectory(town.db, 'het-park');
});
afterAll(() => town.drop());

const answer = (contributionIds: number[], by = park.officer) =>
  answerContributions(town.deps, by, {
    projectId: park.id,
    contributionIds,
    outcome: 'partly',
    why: 'Een deel past in het plan.',
  });
const mailsOf = (responseId: number) =>
  town.db
    .selectFrom('message')
    .select(['toEmail', 'text', 'subject', 'dedupeKey'])
    .where('dedupeKey', 'like', `answer:${responseId}:%`)
    .execute();

test('everybody hears it once, in the way that they chose', async () => {
  const joke = await makePerson(town.db, { name: 'Joke', email: 'joke@post.example' });
  const erased = await makePerson(town.db, { name: 'Weg' });
  await town.db.updateTable('person').set({ email: null }).where('id', '=', erased).execute();
  const byLetter = await makeContact(town.db, { prefers: 'letter', postalAddress: 'Kade 1', email: 'v@post.example' });
  const byMail = await makeContact(town.db, { prefers: 'email', email: 'visser@post.example' });
  const byPhone = await makeContact(town.db, { prefers: 'phone', phone: '023 000 00 00' });
  const not = await makeContact(town.db, { prefers: 'none', email: 'nee@post.example' });
  const ids = await makeContributions(town.db, park, [
    { personId: joke, title: 'Een bankje' },
    { personId: joke, title: 'Een boom' },
    { personId: erased },
    { contactId: byLetter },
    { contactId: byMail },
    { contactId: byPhone },
    { contactId: not },
    { visitorId: 'v1' },
  ]);
  const result = await answer(ids);
  if (!result.ok) throw new Error(result.error.kind);
  expect(result.value.told).toEqual({ mails: 2, letters: 1, calls: 1 });
  const mails = await mailsOf(result.value.id);
  expect(mails.map((mail) => mail.toEmail).sort()).toEqual(['joke@post.example', 'visser@post.example']);
  const jokes = mails.find((mail) => mail.toEmail === 'joke@post.example');
  expect(jokes?.subject).toBe('Antwoord op uw bijdragen');
  expect(jokes?.text).toContain('- Een bankje\n- Een boom');
  expect(jokes?.text).toContain('Een deel past in het plan.');
  const letters = await town.db.selectFrom('letter').select(['postalAddress', 'body']).execute();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain(`/antwoorden/${result.value.id}`);
  const project = await town.db
    .selectFrom('project')
    .select('answeredCount')
    .where('id', '=', park.id)
    .executeTakeFirstOrThrow();
  expect(project.answeredCount).toBe(8);
});

test('of two officers who answer the same at once, one is told, and nobody hears it twice', async () => {
  const colleague = await makeOfficer(town.db, park.id);
  const people = await Promise.all([1, 2, 3].map((number) => makePerson(town.db, { name: `Buur ${number}` })));
  const ids = await makeContributions(
    town.db,
    park,
    people.map((personId) => ({ personId })),
  );
  const before = await countMessages();
  // Overlapping and in another order, so that they would block each other without a fixed order of locks.
  const [first, second] = await Promise.all([answer([...ids]), answer([...ids].reverse(), colleague)]);
  expect([first.ok, second.ok].sort()).toEqual([false, true]);
  const refused = first.ok ? second : first;
  expect(refused).toMatchObject({ ok: false, error: { kind: 'already-answered' } });
  expect((await countMessages()) - before).toBe(3);
  const answered = await town.db
    .selectFrom('contribution')
    .select('responseId')
    .distinct()
    .where('id', 'in', ids)
    .execute();
  expect(answered).toHaveLength(1);
});

test('six hundred contributions are answered together', async () => {
  const personId = await makePerson(town.db, { name: 'Veelschrijver' });
  const ids = await makeContributions(
    town.db,
    park,
    Array.from({ length: 600 }, (_, index) => (index % 2 ? { personId } : { visitorId: `v${index}` })),
  );
  const result = await answer(ids);
  expect(result).toMatchObject({ ok: true, value: { told: { mails: 1 } } });
  const { count } = await town.db
    .selectFrom('contribution')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('id', 'in', ids)
    .where('answeredAt', 'is not', null)
    .executeTakeFirstOrThrow();
  expect(count).toBe(600);
});

test('who is not an officer of this trajectory cannot answer, nor answer for another trajectory', async () => {
  const other = await makeTrajectory(town.db, 'de-brug');
  const [id] = await makeContributions(town.db, park, [{ visitorId: 'v2' }]);
  expect(await answer([id as number], other.officer)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  const [elsewhere] = await makeContributions(town.db, other, [{ visitorId: 'v2' }]);
  expect(await answer([elsewhere as number])).toMatchObject({ ok: false, error: { kind: 'contribution-gone' } });
});

describe('changing an answer', () => {
  test('people hear the new answer, the old one stays to be read, and the first answer keeps its time', async () => {
    const personId = await makePerson(town.db, { name: 'Ali' });
    const ids = await makeContributions(town.db, park, [{ personId }]);
    const given = await answer(ids);
    if (!given.ok) throw new Error(given.error.kind);
    const firstTime = town.deps.now();
    town.at('2026-12-01T10:00:00Z');
    const input = { responseId: given.value.id, outcome: 'adopted' as const, why: 'Het past toch.' };
    const changed = await changeAnswer(town.deps, park.officer, input);
    if (!changed.ok) throw new Error(changed.error.kind);
    expect(await mailsOf(changed.value.id)).toMatchObject([{ subject: 'Nieuw antwoord op uw bijdrage' }]);
    const contribution = await town.db
      .selectFrom('contribution')
      .select(['responseId', 'answeredAt'])
      .where('id', 'in', ids)
      .executeTakeFirstOrThrow();
    expect(contribution).toEqual({ responseId: changed.value.id, answeredAt: firstTime });
    const lines = await town.db
      .selectFrom('auditLine')
      .select('act')
      .where('subject', 'in', [`response:${given.value.id}`, `response:${changed.value.id}`])
      .orderBy('id')
      .execute();
    expect(lines.map((line) => line.act)).toEqual(['answer.given', 'answer.changed']);
    expect(await changeAnswer(town.deps, park.officer, { ...input, why: 'Nog anders.' })).toEqual({
      ok: false,
      error: { kind: 'answer-replaced', byId: changed.value.id },
    });
  });
  test('of two officers who change it at once, one is told', async () => {
    const given = await answer(await makeContributions(town.db, park, [{ visitorId: 'v3' }]));
    if (!given.ok) throw new Error(given.error.kind);
    const change = (why: string) =>
      changeAnswer(town.deps, park.officer, { responseId: given.value.id, outcome: 'adopted', why });
    const results = await Promise.all([change('Zo.'), change('Of zo.')]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});

async function countMessages(): Promise<number> {
  const { count } = await town.db
    .selectFrom('message')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
