import { expect, test } from 'vitest';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, setUp, answer } = onDialogueTown();
const mine = async (as?: string) => (await its.town.get('/mijn', as === undefined ? {} : { as })).text();
const write = (body: string, as: string) =>
  its.town.post(`${its.open}/schrijven`, { body, anyway: 'ja', submissionKey: crypto.randomUUID() }, { as });

test('a resident finds the dialogue on the own page, with how far they are and what became of their statements', async () => {
  const [first = 0, second = 0] = await setUp();
  await answer(first, 'agree', its.resident);
  await answer(second, 'later', its.resident);
  await write('Er komt een fontein.', its.resident);
  const page = await mine(its.resident);
  expect(page).toContain('Waar ik verder aan meedoe');
  expect(page).toContain('U antwoordde op 2 van de 7 stellingen. Van uw eigen stellingen: 1 doet mee.');
  expect(page).toContain(`href="${its.open}/mijn-antwoorden"`);
});

test('a browser without an account finds its own dialogues and nothing of another', async () => {
  const [first = 0] = await setUp();
  const as = cookieIn(await answer(first, 'agree'), 'bezoeker');
  expect(await mine(as)).toContain('U antwoordde op 1 van de 6 stellingen.');
  expect(await mine()).not.toContain('U antwoordde op');
});

test('who takes the data along finds statements and answers in it, and after the account is gone nothing leads back', async () => {
  const [first = 0] = await setUp();
  await answer(first, 'disagree', its.resident, { important: 'ja' });
  await write('Er komt een speelbron.', its.resident);
  const file = await its.town.get('/mijn/gegevens/download', { as: its.resident });
  const data = await file.text();
  expect(data).toContain('Er komt een speelbron.');
  expect(data).toContain('"disagree"');
  expect((await its.town.post('/mijn/gegevens/wissen', { confirm: 'ja' }, { as: its.resident })).status).toBe(303);
  const { db } = its.town;
  const kept = await db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueParticipant', 'dialogueParticipant.id', 'participantId')
    .select(['answer', 'personId', 'visitorId'])
    .where('stepId', '=', its.stepId)
    .execute();
  // The answer still counts; whose it was nobody can tell.
  expect(kept).toContainEqual({ answer: 'disagree', personId: null, visitorId: null });
  const written = db.selectFrom('dialogueStatement').select('personId').where('stepId', '=', its.stepId);
  expect((await written.execute()).every(({ personId }) => personId === null)).toBe(true);
});
