import { closedBecause } from './closed-days.ts';
import { addDays } from './days.ts';

/** Whether this day (YYYY-MM-DD) is no Saturday, Sunday or holiday of the Algemene termijnenwet. */
export function isWorkingDay(day: string): boolean {
  return closedBecause(day) === null;
}

/** This day, or the first working day after it: where a term of days or weeks ends (Algemene termijnenwet, article 1). */
export function nextWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/** The n-th working day after this day, which does not count itself; before it where the number is negative. */
export function addWorkingDays(day: string, count: number): string {
  const onward = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, onward);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** How many working days somebody has from one day to another: the first does not count, the last does; negative backwards. */
export function workingDaysBetween(from: string, to: string): number {
  const onward = from < to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, onward);
    if (isWorkingDay(day)) count += onward;
  }
  return count;
}
