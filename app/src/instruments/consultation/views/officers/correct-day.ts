import type { ChangeError } from '../../../../features/steps/index.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { changeConsultation } from '../../staff/change-consultation.ts';

export type CorrectDayError = ChangeError | { kind: 'view-not-found' } | { kind: 'in-the-future' };

/** Sets another day that counts for a view, for a reason; whether it is late follows from the day. */
export function correctDay(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, number, countsOn, why }: { stepId: number; number: number; countsOn: string; why: string },
): Promise<Result<null, CorrectDayError>> {
  return changeConsultation<null, CorrectDayError>(deps, actor, stepId, async (tx, { lastDay }) => {
    const at = deps.now();
    const view = await tx
      .selectFrom('consultationView')
      .select(['id', 'countsOn', 'late', 'lateWhy'])
      .where('stepId', '=', stepId)
      .where('number', '=', number)
      .executeTakeFirst();
    if (!view || lastDay === null) return fail({ kind: 'view-not-found' });
    if (countsOn > townDay(at)) return fail({ kind: 'in-the-future' });
    const late = countsOn > lastDay;
    // The same form sent twice changes once.
    if (view.countsOn === countsOn && view.lateWhy === why) return ok(null);
    await tx.updateTable('consultationView').set({ countsOn, late, lateWhy: why }).where('id', '=', view.id).execute();
    const detail = { number, from: view.countsOn, to: countsOn, late };
    await record(tx, { actor, at, act: 'consultation.view-day-corrected', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
