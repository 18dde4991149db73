import { insertContributions, loadStep } from '../features/steps/index.ts';
import { answerProposals } from '../instruments/budget/proposals/answer-proposals.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoTown } from './demo-town.ts';

/** Makes what was refused in a budget a proposal of Mrs De Boer, so that one sees what a resident does with a refusal. */
export async function seedProposal(tx: Tx, town: DemoTown, slug: string): Promise<void> {
  const at = atHour(addDays(town.today, -20), 20);
  const refused = await tx
    .selectFrom('budgetProject')
    .innerJoin('step', 'step.id', 'budgetProject.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['budgetProject.id', 'budgetProject.stepId', 'budgetProject.title', 'budgetProject.body'])
    .select(['budgetProject.areaId', 'budgetProject.why'])
    .where('slug', '=', slug)
    .where('budgetProject.status', '=', 'refused')
    .executeTakeFirstOrThrow();
  const { id, stepId, title, body, areaId, why } = refused;
  const step = await loadStep(tx, stepId, at);
  const personId = town.people.get('Joke de Boer');
  if (!step || !personId) throw new Error('The demonstration has no budget, or nobody who proposes.');
  const who = { personId, visitorId: null, contactId: null };
  const draft = { title, body, areaId, authorName: 'Joke', point: null, pictureId: null, submissionKey: null };
  const [made] = await insertContributions(tx, step, [{ who, draft, channel: 'web', submittedAt: at }], at);
  await tx
    .updateTable('budgetProject')
    .set({ contributionId: made?.id ?? null, createdAt: at })
    .where('id', '=', id)
    .execute();
  // As when the budget was fixed.
  await answerProposals(
    tx,
    'system',
    step,
    [{ projectId: id, outcome: 'not_adopted', why }],
    atHour(addDays(town.today, -9), 10),
  );
}
