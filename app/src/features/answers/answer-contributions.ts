import { sql } from 'kysely';
import { type Actor, manages } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type Answerable, type AnswerError, mayAnswer, type Outcome } from './answer.ts';
import { countAnswered, putAnswer } from './put-answer.ts';
import { type Told, tellAuthors } from './tell-authors.ts';

export type AnswerContributions = {
  projectId: number;
  contributionIds: readonly number[];
  outcome: Outcome;
  why: string;
};
export type AnswerContributionsError = AnswerError | { kind: 'project-not-found' } | { kind: 'not-allowed' };

/** Gives one answer to one or many contributions; whoever put them in hears it. */
export function answerContributions(
  deps: Deps,
  actor: Actor,
  input: AnswerContributions,
): Promise<Result<{ id: number; told: Told }, AnswerContributionsError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId, outcome } = input;
    const project = await tx.selectFrom('project').select('id').where('id', '=', projectId).executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (actor.kind !== 'person' || !manages(actor, projectId)) return fail({ kind: 'not-allowed' });
    const ids = [...new Set(input.contributionIds)];
    const decision = mayAnswer(ids, await lockContributions(tx, projectId, ids), input.why);
    if (!decision.ok) return decision;

    const at = deps.now();
    const why = input.why.trim();
    const id = await putAnswer(tx, { projectId, contributionIds: ids, outcome, why, by: actor, at });
    const told = await tellAuthors(tx, deps, { responseId: id, changed: false });
    await countAnswered(tx, projectId, ids.length);
    return ok({ id, told });
  });
}

// In order of id, so that two officers with overlapping choices wait for one another instead of blocking each other.
function lockContributions(tx: Tx, projectId: number, ids: readonly number[]): Promise<Answerable[]> {
  return tx
    .selectFrom('contribution')
    .select(['id', 'status', 'responseId'])
    .where('projectId', '=', projectId)
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}
