import { expect, test } from 'vitest';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { makeFigures } from '../results/figures-job.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, setUp, answer } = onDialogueTown();
const stored = () =>
  its.town.db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueParticipant', 'dialogueParticipant.id', 'participantId')
    .select(['statementId', 'answer', 'important', 'participantId'])
    .where('stepId', '=', its.stepId)
    .execute();
const page = async (part: string, as?: string) =>
  (await its.town.get(its.open + part, as === undefined ? {} : { as })).text();
const statementOn = (html: string) => Number(/name="statement" value="(\d+)"/.exec(html)?.[1]);
const beginOn = (html: string) => /name="begin" value="([0-9a-f-]+)"/.exec(html)?.[1] ?? '';

test('somebody without an account answers one statement after the other, and after five sees where they stand', async () => {
  await setUp();
  const first = await page('/meedoen');
  let sent = await answer(statementOn(first), 'agree', undefined, { begin: beginOn(first) });
  const as = cookieIn(sent, 'bezoeker');
  const seen = new Set([statementOn(first)]);
  for (const choice of ['disagree', 'pass', 'agree', 'agree']) {
    expect(sent.headers.get('location')).toBe(`${its.open}/meedoen#stelling`);
    const next = statementOn(await page('/meedoen', as));
    expect(seen).not.toContain(next);
    seen.add(next);
    sent = await answer(next, choice, as);
  }
  expect(sent.headers.get('location')).toBe(`${its.open}/tot-nu-toe`);
  const soFar = await page('/tot-nu-toe', as);
  expect(soFar).toContain('U antwoordde op 5 stellingen');
  expect(soFar).toContain('zodra er 5 mensen meedoen. Nog 4 te gaan.');
  expect(soFar).toContain('Nog een paar stellingen');
});

test('a new browser that sends the same form twice at once counts once', async () => {
  await setUp();
  const html = await page('/meedoen');
  const form = { begin: beginOn(html) };
  const sent = await Promise.all([1, 2, 3].map(() => answer(statementOn(html), 'agree', undefined, form)));
  expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(new Set(sent.map((one) => cookieIn(one, 'bezoeker'))).size).toBe(1);
  expect(await stored()).toHaveLength(1);
});

test('a person in ten tabs has one answer to each statement, whatever the order', async () => {
  const ids = await setUp();
  const choices = ['agree', 'disagree', 'pass', 'later', 'agree'];
  const sent = await Promise.all(ids.slice(0, 2).flatMap((id) => choices.map((one) => answer(id, one, its.resident))));
  expect(sent.every(({ status }) => status === 303)).toBe(true);
  const kept = await stored();
  expect(kept).toHaveLength(2);
  expect(new Set(kept.map(({ participantId }) => participantId)).size).toBe(1);
  const joined = its.town.db.selectFrom('act').select('id').where('stepId', '=', its.stepId);
  expect(await joined.execute()).toHaveLength(1);
});

test('somebody changes an answer from the list of their own answers', async () => {
  const [first = 0] = await setUp();
  await answer(first, 'agree', its.resident, { important: 'ja' });
  expect(await page('/mijn-antwoorden', its.resident)).toContain('belangrijk');
  const again = await page(`/meedoen?stelling=${first}`, its.resident);
  expect(again).toContain('value="agree" aria-pressed="true"');
  const sent = await answer(first, 'disagree', its.resident, { changing: 'ja' });
  expect(sent.headers.get('location')).toBe(`${its.open}/mijn-antwoorden`);
  expect(await stored()).toMatchObject([{ statementId: first, answer: 'disagree', important: false }]);
});

test('what is kept for later comes back after the others, and counts as not seen', async () => {
  const ids = await setUp(['Meer bomen.', 'Meer bankjes.']);
  const first = statementOn(await page('/meedoen', its.resident));
  await answer(first, 'later', its.resident);
  const [other = 0] = ids.filter((id) => id !== first);
  expect(statementOn(await page('/meedoen', its.resident))).toBe(other);
  await answer(other, 'agree', its.resident);
  expect(statementOn(await page('/meedoen', its.resident))).toBe(first);
  expect(await page('', its.resident)).toContain('U antwoordde op 1 van de 2 stellingen');
  await makeFigures(its.town.deps, its.stepId);
  const result = its.town.db.selectFrom('dialogueResult').select(['answers', 'participants']);
  expect(await result.where('stepId', '=', its.stepId).executeTakeFirst()).toEqual({ answers: 1, participants: 1 });
});

test('what others answered shows from five people on, and never of fewer', async () => {
  const [first = 0] = await setUp(['Meer bomen.']);
  const cookies = [];
  for (const choice of ['agree', 'agree', 'agree', 'disagree'])
    cookies.push(cookieIn(await answer(first, choice), 'bezoeker'));
  await makeFigures(its.town.deps, its.stepId);
  expect(await page('/tot-nu-toe', cookies[0])).not.toContain('% eens');
  await answer(first, 'agree');
  await makeFigures(its.town.deps, its.stepId);
  expect(await page('/tot-nu-toe', cookies[0])).toContain('80% eens, 20% oneens');
});

test('a form without an answer says so and shows the same statement', async () => {
  const [first = 0] = await setUp();
  const sent = await its.town.post(`${its.open}/meedoen`, { statement: String(first), important: 'ja' });
  expect(sent.status).toBe(422);
  const html = await sent.text();
  expect(html).toContain('Kies een van de knoppen');
  expect(statementOn(html)).toBe(first);
});

test('a statement that was taken away meanwhile gives another one, and nothing is kept', async () => {
  const [first = 0] = await setUp();
  await its.town.db.updateTable('dialogueStatement').set({ status: 'hidden' }).where('id', '=', first).execute();
  const sent = await answer(first, 'agree');
  expect(sent.status).toBe(409);
  expect(await sent.text()).toContain('intussen weggehaald');
  expect(await stored()).toEqual([]);
});

test('before the dialogue opens and after it closes nobody answers, and the page says when', async () => {
  const [first = 0] = await setUp();
  its.town.at('2026-11-19T10:00:00Z');
  const early = await answer(first, 'agree', its.resident);
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('De dialoog begint op');
  its.town.at('2026-12-11T10:00:00Z');
  expect(await (await answer(first, 'agree', its.resident)).text()).toContain('De dialoog is gesloten op');
  expect(await page('/meedoen')).toContain('De dialoog is gesloten op');
});

test('where the dialogue asks for an account a visitor is led to signing in', async () => {
  const [first = 0] = await setUp();
  await its.town.db.updateTable('step').set({ assurance: 'email' }).where('id', '=', its.stepId).execute();
  const sent = await answer(first, 'agree');
  expect(sent.status).toBe(403);
  expect(await sent.text()).toContain('/inloggen?terug=');
  expect(await page('')).toContain('Log in met uw e-mailadres');
  expect((await answer(first, 'agree', its.resident)).status).toBe(303);
});
