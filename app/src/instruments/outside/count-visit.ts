import { openness, participantOf, type Step } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

/** Counts that somebody left for the other tool; who it was is kept only for who is signed in. */
export function countVisit(deps: Deps, actor: Actor, step: Step): Promise<Result<null, { kind: 'step-closed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    if (openness(step, at) !== 'open') return fail({ kind: 'step-closed' });
    await tx
      .insertInto('act')
      .values({ kind: 'visit', at, ...participantOf(actor), projectId: step.projectId, stepId: step.id })
      .execute();
    await record(tx, { actor, at, act: 'outside.visited', subject: `step:${step.id}` });
    return ok(null);
  });
}
