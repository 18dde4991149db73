import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Step } from '../../steps/index.ts';

export type ReceivedError =
  | { kind: 'received-in-future' }
  | { kind: 'received-outside-period'; opensAt: Date | null; closesAt: Date | null };

/**
 * The moment that counts for what the town received on a day ("2026-11-20"): a moment of that day at which the step
 * was open. What counts is when the resident handed it in or called, not when the desk had time to type: so a step
 * that has closed still takes what came before, by any channel, until the trajectory itself is closed and reported.
 * A day on which the step opened or closed counts in the resident's favour, since a paper carries no clock.
 */
export function receivedMoment(
  day: string,
  step: Pick<Step, 'opensAt' | 'closesAt'>,
  now: Date,
): Result<Date, ReceivedError> {
  const starts = atHour(day, 0);
  if (starts > now) return fail({ kind: 'received-in-future' });
  const ends = atHour(addDays(day, 1), 0);
  const earliest = Math.max(starts.getTime(), step.opensAt?.getTime() ?? 0);
  // The moment of closing is closed, and midnight is the next day.
  const lastOpen = Math.min(ends.getTime(), step.closesAt?.getTime() ?? Number.POSITIVE_INFINITY) - 1;
  const latest = Math.min(lastOpen, now.getTime());
  if (earliest > latest) {
    return fail({ kind: 'received-outside-period', opensAt: step.opensAt, closesAt: step.closesAt });
  }
  const noon = (starts.getTime() + ends.getTime()) / 2;
  return ok(new Date(Math.min(Math.max(noon, earliest), latest)));
}
