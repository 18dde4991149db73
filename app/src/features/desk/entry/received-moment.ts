import { townDay } from '../../../platform/i18n/day.ts';
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
  const starts = midnightInTown(day);
  if (starts > now) return fail({ kind: 'received-in-future' });
  const ends = midnightInTown(dayAfter(day));
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

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

// The town's midnight is 22:00 or 23:00 the evening before in UTC; summer time never changes at midnight.
function midnightInTown(day: string): Date {
  const winter = new Date(`${day}T00:00:00+01:00`);
  return townDay(winter) === day && clockInTown(winter) === '00:00' ? winter : new Date(`${day}T00:00:00+02:00`);
}

function clockInTown(moment: Date): string {
  return moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
}
