import { townDay } from '../../../platform/i18n/day.ts';

const day = 86_400_000;

/** Whole days from a moment until today, by the calendar of the town. */
export function daysSince(moment: Date, now: Date): number {
  return Math.round((Date.parse(townDay(now)) - Date.parse(townDay(moment))) / day);
}
