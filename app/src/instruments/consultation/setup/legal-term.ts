import { type ClosedBecause, closedBecause } from '../../../platform/calendar/closed-days.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import { nextWorkingDay } from '../../../platform/calendar/working-days.ts';

/** The last day of a term, and from which day it moved and why, where it did. */
export type LegalTerm = { lastDay: string; movedFrom: { day: string; because: ClosedBecause } | null };

/**
 * The term that begins on this day (YYYY-MM-DD) and lasts so many weeks. The first day counts (Awb 3:16), so it ends on the
 * day before the same weekday; where that is no working day, on the next one that is (Algemene termijnenwet, article 1).
 */
export function legalTerm(firstDay: string, weeks: number): LegalTerm {
  const day = addDays(firstDay, weeks * 7 - 1);
  const because = closedBecause(day);
  return because === null
    ? { lastDay: day, movedFrom: null }
    : { lastDay: nextWorkingDay(day), movedFrom: { day, because } };
}
