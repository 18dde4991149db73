import { countAnswered, type Outcome, putAnswer, replaceAnswer } from '../../../features/answers/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';

/** What a proposer is answered: whether the project goes ahead, and why. */
export type Verdict = { projectId: number; outcome: Exclude<Outcome, 'partly'>; why: string };
/** An answer of which its proposer may have to hear; `changed` where it takes the place of an earlier one. */
export type AnsweredProposal = { responseId: number; changed: boolean };

/**
 * Gives the answer to those of these projects that residents proposed in this budget: what officers and voters decide
 * is the answer, so that nobody has to write it twice. An answer that says the same already stays.
 */
export async function answerProposals(
  tx: Tx,
  by: Actor | 'system',
  { id: stepId, projectId }: Pick<Step, 'id' | 'projectId'>,
  verdicts: readonly Verdict[],
  at: Date,
): Promise<AnsweredProposal[]> {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.projectId, verdict]));
  const proposals = await tx
    .selectFrom('budgetProject')
    .innerJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .select(['budgetProject.id', 'contribution.id as contributionId', 'contribution.responseId'])
    .where('budgetProject.stepId', '=', stepId)
    .whereRef('contribution.stepId', '=', 'budgetProject.stepId')
    // Who took it back, or whose text was hidden, has heard about that already.
    .where('contribution.status', 'in', ['published', 'waiting'])
    .orderBy('contribution.id')
    .forUpdate('contribution')
    .execute();
  const given: AnsweredProposal[] = [];
  for (const { id, contributionId, responseId } of proposals) {
    const verdict = verdictOf.get(id);
    if (!verdict) continue;
    const answer = { outcome: verdict.outcome, why: verdict.why, by, at };
    if (responseId === null) {
      const put = { projectId, contributionIds: [contributionId], ...answer };
      given.push({ responseId: await putAnswer(tx, put), changed: false });
      continue;
    }
    const before = await tx
      .selectFrom('response')
      .select(['id', 'projectId', 'outcome', 'why'])
      .where('id', '=', responseId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (before.outcome === answer.outcome && before.why === answer.why) continue;
    given.push({ responseId: await replaceAnswer(tx, before, answer), changed: true });
  }
  const first = given.filter(({ changed }) => !changed).length;
  if (first > 0) await countAnswered(tx, projectId, first);
  return given;
}
