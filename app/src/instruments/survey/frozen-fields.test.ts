import { expect, test } from 'vitest';
import { onSurveyTown } from './testing/on-survey-town.ts';

const { its, answer } = onSurveyTown();
const asMade = {
  instrument: 'survey',
  title: 'Vragen over het park',
  opensAt: '2026-11-10T09:00',
  closesAt: '2026-12-10T23:00',
  limitPerPerson: '',
  assurance: 'anonymous',
  moderation: 'after',
};
const stepPage = () => its.staff.replace(/\/vragenlijst$/, '');
const save = (more: Record<string, string>) => its.town.post(stepPage(), { ...asMade, ...more }, { as: its.officer });
const shown = async () => (await its.town.get(stepPage(), { as: its.officer })).text();
const first = () => answer(1, { [`v${its.questions.often}`]: '1' });

test('before the first answer an officer chooses who may answer, and reads what an account is good for', async () => {
  expect(await shown()).toContain('Iemand kan dan vaker invullen');
  expect((await save({ assurance: 'email', opensAt: '2026-11-12T09:00' })).status).toBe(303);
});

test('after the first answer who may answer and from when stay, with the reason; the closing may come later', async () => {
  await first();
  for (const change of [{ assurance: 'email' }, { opensAt: '2026-11-30T09:00' }])
    expect((await save(change)).status).toBe(409);
  const page = await shown();
  expect(page).toContain('Er zijn al antwoorden. Daarom ligt dit vast');
  expect(page).not.toMatch(/type="radio"[^>]*name="assurance"/);
  expect((await save({ closesAt: '2026-12-20T23:00', title: 'Vragen over ons park' })).status).toBe(303);
});

test('an officer who asks for an account while the first answer comes in is in time or too late, and never both', async () => {
  const [saved, { response }] = await Promise.all([save({ assurance: 'email' }), first()]);
  const { assurance } = await its.town.db
    .selectFrom('step')
    .select('assurance')
    .where('id', '=', its.stepId)
    .executeTakeFirstOrThrow();
  // Either the answer counts without an account, or it was refused.
  expect([saved.status, response.status, assurance]).toSatisfy((all: unknown[]) =>
    ['409 303 anonymous', '303 403 email', '303 401 email'].includes(all.join(' ')),
  );
});
