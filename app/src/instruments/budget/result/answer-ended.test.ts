import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { insertContributions, loadStep } from '../../../features/steps/index.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { countedBudget } from '../testing/counted-budget.ts';
import type { MadeBudget } from '../testing/make-budget.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

/** Makes a project one that somebody proposed in the budget. */
async function proposedBy({ stepId }: MadeBudget, projectId: number, email: string): Promise<number> {
  const step = await loadStep(town.db, stepId, town.deps.now());
  if (!step) throw new Error('The budget has no step.');
  const who = { personId: await makePerson(town.db, { name: 'Riet', email }), visitorId: null, contactId: null };
  const text = { title: 'Een bankje', body: 'Om te rusten.', authorName: '' };
  const draft = { ...text, areaId: null, point: null, pictureId: null, submissionKey: null };
  const submittedAt = new Date('2026-11-01T10:00:00Z');
  const made = await town.db
    .transaction()
    .execute((tx) => insertContributions(tx, step, [{ who, draft, channel: 'web', submittedAt }], submittedAt));
  const contributionId = made[0]?.id ?? 0;
  await town.db.updateTable('budgetProject').set({ contributionId }).where('id', '=', projectId).execute();
  return contributionId;
}
const answerTo = (contributionId: number) =>
  town.db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'contribution.responseId')
    .select(['outcome', 'why', 'replacesId'])
    .where('contribution.id', '=', contributionId)
    .executeTakeFirst();
const mailsTo = (address: string) =>
  town.db.selectFrom('message').select('text').where('toEmail', '=', address).execute();

test('with the result everybody who proposed has an answer with the reason, and another one when the town decides otherwise', async () => {
  const budget = await countedBudget(town);
  const [won = 0, , , lost = 0] = budget.projects;
  const [winner, loser] = [
    await proposedBy(budget, won, 'won@bewoner.example'),
    await proposedBy(budget, lost, 'lost@bewoner.example'),
  ];
  const as = await signInForTest(town.deps, budget.officerId, { strong: true });
  expect(await answerTo(winner)).toBeUndefined();
  for (const _ of [1, 2]) await town.post(`${budget.staffPath}/uitslag`, {}, { as });
  expect(await answerTo(winner)).toMatchObject({ outcome: 'adopted', why: expect.stringContaining('12.000') });
  expect(await answerTo(loser)).toMatchObject({ outcome: 'not_adopted' });
  expect([(await mailsTo('won@bewoner.example')).length, (await mailsTo('lost@bewoner.example')).length]).toEqual([
    1, 1,
  ]);
  const project = town.db.selectFrom('project').select('answeredCount').where('id', '=', budget.projectId);
  expect((await project.executeTakeFirstOrThrow()).answeredCount).toBe(2);

  const otherwise = { decision: `${won}:not`, why: 'Er ligt al een kabel.' };
  expect((await town.post(`${budget.staffPath}/uitslag/besluiten`, otherwise, { as })).status).toBe(303);
  expect(await answerTo(winner)).toEqual({
    outcome: 'not_adopted',
    why: 'Er ligt al een kabel.',
    replacesId: expect.any(Number),
  });
  expect((await mailsTo('won@bewoner.example')).length).toBe(2);
  expect((await project.executeTakeFirstOrThrow()).answeredCount).toBe(2);
});
