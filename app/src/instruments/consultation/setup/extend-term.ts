import { publishUpdate } from '../../../features/following/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import { nextWorkingDay } from '../../../platform/calendar/working-days.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatWeekday } from '../../../platform/i18n/format.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeConsultation } from '../staff/change-consultation.ts';
import { setTerm } from './set-term.ts';

/** A term that became longer: the last day as it was and as it became, and why. */
export type Extension = Awaited<ReturnType<typeof loadExtensions>>[number];
export type ExtendError =
  | { kind: 'not-announced' }
  | { kind: 'term-over' }
  | { kind: 'not-longer'; lastDay: string }
  | { kind: 'too-long' };

// Longer than half a year more is another consultation.
const mostMore = 26 * 7;

/** The times that the term became longer, the first one first. */
export function loadExtensions(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('consultationExtension')
    .select(['was', 'lastDay', 'reason', 'extendedAt'])
    .where('stepId', '=', stepId)
    .orderBy('id')
    .execute();
}

/**
 * Makes the term longer, up to and including this day (YYYY-MM-DD) or the working day after it, as long as it runs. The
 * reason is public. The same form sent twice is one extension.
 */
export function extendTerm(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  { lastDay: asked, reason }: { lastDay: string; reason: string },
): Promise<Result<null, ExtendError | ChangeError>> {
  return changeConsultation<null, ExtendError>(deps, actor, stepId, async (tx, consultation, { projectId }) => {
    const at = deps.now();
    const { announcedAt, firstDay, lastDay: was, draftTitle } = consultation;
    if (announcedAt === null || firstDay === null || was === null) return fail({ kind: 'not-announced' });
    if (was < townDay(at)) return fail({ kind: 'term-over' });
    const lastDay = nextWorkingDay(asked);
    const latest = (await loadExtensions(tx, stepId)).at(-1);
    if (latest?.lastDay === lastDay && latest.reason === reason) return ok(null);
    if (lastDay <= was) return fail({ kind: 'not-longer', lastDay: was });
    if (lastDay > addDays(was, mostMore)) return fail({ kind: 'too-long' });
    await tx.insertInto('consultationExtension').values({ stepId, was, lastDay, reason, extendedAt: at }).execute();
    await tx.updateTable('consultation').set({ lastDay }).where('stepId', '=', stepId).execute();
    await setTerm(tx, stepId, firstDay, lastDay);
    const title = `Langer ter inzage: ${draftTitle}`;
    const body = `U kunt reageren tot en met ${formatWeekday(lastDay, 'nl')}.\n\n${reason}`;
    const event = `consultation-extended:${stepId}:${lastDay}`;
    await publishUpdate(tx, actor, { projectId, kind: 'news', title, body, event }, at);
    const detail = { was, lastDay };
    await record(tx, { actor, at, act: 'consultation.extended', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
