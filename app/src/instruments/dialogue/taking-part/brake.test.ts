import { expect, test } from 'vitest';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { onDialogueTown } from '../testing/on-dialogue-town.ts';

const { its, setUp, answer } = onDialogueTown();
const participants = async () => {
  const all = its.town.db.selectFrom('dialogueParticipant').select('id').where('stepId', '=', its.stepId);
  return (await all.execute()).length;
};

test('ten residents on the computers of a library all take part and go on', async () => {
  const [first = 0, second = 0] = await setUp();
  for (let one = 0; one < 10; one += 1) {
    const joined = await answer(first, 'agree');
    const as = cookieIn(joined, 'bezoeker');
    expect([joined.status, (await answer(second, 'disagree', as)).status]).toEqual([303, 303]);
  }
  expect(await participants()).toBe(10);
});

test('a computer that makes one browser after the other is told to wait; who took part or signed in goes on', async () => {
  const [first = 0, second = 0] = await setUp();
  const early = cookieIn(await answer(first, 'agree'), 'bezoeker');
  for (let one = 0; one < 39; one += 1) await answer(first, 'agree');
  const late = await answer(first, 'agree');
  expect(late.status).toBe(429);
  const page = await late.text();
  expect(page).toContain('Wacht tien minuten');
  expect(page).toContain(`name="statement" value="${first}"`);
  const body = 'Er komt een fontein.';
  const written = await its.town.post(`${its.open}/schrijven`, { body, anyway: 'ja' });
  expect(written.status).toBe(429);
  expect(await written.text()).toContain(body);
  expect(await participants()).toBe(40);
  expect((await answer(second, 'agree', early)).status).toBe(303);
  expect((await answer(first, 'agree', its.resident)).status).toBe(303);
  its.town.at('2026-11-23T10:21:00Z');
  expect((await answer(first, 'agree')).status).toBe(303);
});
