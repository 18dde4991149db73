import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type GatheringStep, type StepRefusal, takeStep } from './gathering.ts';
import { type LockError, lockOwn } from './on-gathering.ts';
import { tellOfRating, tellRegistered } from './registering/tell.ts';
import { writeOwnMoment } from './write-moment.ts';

export type StepGatheringError = LockError | StepRefusal | { kind: 'project-not-public' };

/** Announces, cancels, or says that it was held; everybody who registered hears of a cancellation, with the reason. */
export function stepGathering(
  deps: Deps,
  actor: Actor,
  which: { id: number; seen: number; step: GatheringStep },
  because: string,
): Promise<Result<null, StepGatheringError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockOwn(tx, actor, which.id, which.seen);
    if (!locked.ok) return locked;
    const before = locked.value;
    const at = deps.now();
    const next = takeStep(before, which.step, because, at);
    if (!next.ok) return next;
    if (which.step === 'announce' && before.projectId !== null) {
      const project = tx.selectFrom('project').select('status').where('id', '=', before.projectId);
      if ((await project.executeTakeFirst())?.status !== 'published') return fail({ kind: 'project-not-public' });
    }
    const cancelledBecause = next.value === 'cancelled' ? because : '';
    const after = { ...before, state: next.value, cancelledBecause, revision: before.revision + 1 };
    await tx
      .updateTable('gathering')
      .set({ state: after.state, cancelledBecause, revision: after.revision })
      .where('id', '=', before.id)
      .execute();
    if (which.step === 'announce' || (which.step === 'cancel' && before.state === 'announced')) {
      await writeOwnMoment(tx, after);
    }
    if (which.step === 'cancel') await tellRegistered(deps, tx, after, 'cancelled', at);
    if (which.step === 'hold') await tellOfRating(deps, tx, after, at);
    await record(tx, { actor, at, act: `gathering.${which.step}`, subject: `gathering:${before.id}` });
    return ok(null);
  });
}
