import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { advance, type LockError, lockForOfficer, type State, type StepError } from '../../schemes/index.ts';
import { type ComparedCosts, type ComparedCriterion, type ComparisonError, isCompared } from './compare.ts';

export type SaveComparisonError = LockError | StepError | ComparisonError | { kind: 'not-comparing'; state: State };

export type SaveComparison = ComparedCosts & {
  id: number;
  seen: number;
  rows: readonly ComparedCriterion[];
  /** The comparison is whole: the college can decide. */
  finish: boolean;
};

/** Keeps the comparison of both ways, also half done, and hands it to the college when it is whole. */
export function saveComparison(
  deps: Deps,
  actor: Actor,
  { id, seen, rows, finish, ...costs }: SaveComparison,
): Promise<Result<null, SaveComparisonError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const application = locked.value;
    const { challenge } = application.rules;
    if (!challenge) return fail({ kind: 'application-not-found' });
    if (application.state !== 'talking') return fail({ kind: 'not-comparing', state: application.state });
    const known = new Set(challenge.comparison.map(({ key }) => key));
    const kept = rows.filter(({ criterion, present, proposed }) => known.has(criterion) && present && proposed);
    await tx.updateTable('challenge').set(costs).where('applicationId', '=', id).execute();
    await tx.deleteFrom('challengeComparison').where('applicationId', '=', id).execute();
    if (kept.length > 0)
      await tx
        .insertInto('challengeComparison')
        .values(kept.map((row) => ({ ...row, applicationId: id })))
        .execute();
    const at = deps.now();
    if (!finish) {
      await record(tx, { actor, at, act: 'challenge.comparison-saved', subject: `application:${id}` });
      return ok(null);
    }
    const whole = isCompared(challenge, kept, costs);
    if (!whole.ok) return whole;
    const done = await advance(tx, actor, application, 'compare', { at });
    return done.ok ? ok(null) : done;
  });
}
