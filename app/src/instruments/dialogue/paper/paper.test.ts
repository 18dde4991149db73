import { expect, test } from 'vitest';
import { makeFigures } from '../results/figures-job.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';
import { readAnswers } from './read-answers.ts';

const { its, setUp } = onDialogueTown();
const desk = () => `/balie/dialoog/${its.stepId}`;
const keyIn = (form: Record<string, string>, submissionKey: string = crypto.randomUUID()) =>
  its.town.post(desk(), { channel: 'paper', submissionKey, ...form }, { as: its.officer });
const stored = () =>
  its.town.db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueParticipant', 'dialogueParticipant.id', 'participantId')
    .select(['statementId', 'answer', 'important', 'channel', 'personId', 'visitorId'])
    .where('stepId', '=', its.stepId)
    .orderBy('statementId')
    .execute();

test('what was ticked is read by number and letter, in any order and with any space between', () => {
  expect(readAnswers(' 3G, 1e;12ob\n')).toEqual({
    ok: true,
    value: [
      { number: 3, answer: 'pass', important: false },
      { number: 1, answer: 'agree', important: false },
      { number: 12, answer: 'disagree', important: true },
    ],
  });
  expect(readAnswers('1e 2x')).toMatchObject({ ok: false, error: { kind: 'unreadable', code: '2x' } });
  expect(readAnswers('1e 1o')).toMatchObject({ ok: false, error: { kind: 'number-twice', number: 1 } });
});

test('the desk keys in a sheet, of nobody in particular, and it counts by the way it came', async () => {
  const ids = await setUp();
  expect((await keyIn({ answers: '1e 2ob 3g', own: 'Er komt een fontein.' })).headers.get('location')).toBe(
    `${desk()}?klaar=ja&kanaal=paper`,
  );
  const nobody = { channel: 'paper', personId: null, visitorId: null };
  expect((await stored()).slice(0, 3)).toEqual([
    { ...nobody, statementId: ids[0], answer: 'agree', important: false },
    { ...nobody, statementId: ids[1], answer: 'disagree', important: true },
    { ...nobody, statementId: ids[2], answer: 'pass', important: false },
  ]);
  const acts = its.town.db.selectFrom('act').select(['kind', 'channel']).where('stepId', '=', its.stepId);
  expect(await acts.execute()).toEqual([{ kind: 'answer', channel: 'paper' }]);
  const own = its.town.db.selectFrom('dialogueStatement').select('status').where('body', '=', 'Er komt een fontein.');
  expect(await own.where('stepId', '=', its.stepId).execute()).toEqual([{ status: 'published' }]);
  await makeFigures(its.town.deps, its.stepId);
  const result = its.town.db.selectFrom('dialogueResult').select('answers').where('stepId', '=', its.stepId);
  expect(await result.execute()).toEqual([{ answers: 4 }]);
});

test('a button pressed twice counts once, and what cannot be read comes back with what was typed', async () => {
  await setUp();
  const key = crypto.randomUUID();
  const twice = await Promise.all([1, 2].map(() => keyIn({ answers: '1e' }, key)));
  expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  expect(await stored()).toHaveLength(1);
  const wrong: [Record<string, string>, string][] = [
    [{ answers: '1e 2z' }, '“2z” kunnen wij niet lezen'],
    [{ answers: '1e 99e' }, 'Stelling 99 doet niet mee'],
    [{ answers: '1e 1g' }, 'Stelling 1 staat er twee keer in'],
    [{ own: 'x'.repeat(141) }, 'ten hoogste 140 tekens'],
    [{}, 'Vul ten minste één antwoord in'],
  ];
  for (const [form, words] of wrong) {
    const refused = await keyIn(form);
    const page = await refused.text();
    expect([refused.status, page.includes(words), page.includes(form.answers ?? '')]).toEqual([422, true, true]);
  }
  expect(await stored()).toHaveLength(1);
});

test('a number on paper stays the same when a statement is taken away or added', async () => {
  const [first = 0, second = 0] = await setUp();
  await its.town.db.updateTable('dialogueStatement').set({ status: 'hidden' }).where('id', '=', first).execute();
  const sheet = await (await its.town.get(`${desk()}/papier`, { as: its.officer })).text();
  expect(sheet).toContain('2. De winkels moeten');
  expect(sheet).not.toContain('1. Er mogen');
  expect((await keyIn({ answers: '1e' })).status).toBe(422);
  expect((await keyIn({ answers: '2e' })).status).toBe(303);
  expect((await stored()).map(({ statementId }) => statementId)).toEqual([second]);
});

test('paper comes in after the closing too, but not before the opening, and only by the desk', async () => {
  await setUp();
  expect(await (await its.town.get('/balie', { as: its.officer })).text()).toContain(`href="${desk()}"`);
  const step = its.town.db.updateTable('step').where('id', '=', its.stepId);
  await step.set({ closesAt: new Date('2026-11-22T10:00:00Z') }).execute();
  expect((await keyIn({ answers: '1e' })).status).toBe(303);
  await step.set({ opensAt: new Date('2026-12-01T10:00:00Z'), closesAt: null }).execute();
  expect((await keyIn({ answers: '1e' })).status).toBe(409);
  expect((await its.town.get(desk(), { as: its.resident })).status).toBe(403);
});
