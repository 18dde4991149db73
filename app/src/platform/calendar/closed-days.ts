import { addDays, noon } from './days.ts';

/** The days of article 3 of the Algemene termijnenwet that do not fall on a fixed weekend, by their names. */
export type Holiday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';

/** Why no term ends on a day. */
export type ClosedBecause = 'saturday' | 'sunday' | Holiday;

/**
 * Why a day (YYYY-MM-DD) is closed for terms, or null for a working day. Days that a royal decree puts beside them
 * (article 3.3) are not known here: an officer extends the term.
 */
export function closedBecause(day: string): ClosedBecause | null {
  const holiday = holidaysOf(Number(day.slice(0, 4))).get(day);
  if (holiday) return holiday;
  const weekday = noon(day).getUTCDay();
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
}

/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function holidaysOf(year: number): Map<string, Holiday> {
  const easter = easterSunday(year);
  const birthday = dayOf(year, 4, 27);
  // Never on a Sunday (since 2014).
  const kingsDay = noon(birthday).getUTCDay() === 0 ? dayOf(year, 4, 26) : birthday;
  return new Map<string, Holiday>([
    [dayOf(year, 1, 1), 'new-year'],
    [kingsDay, 'kings-day'],
    [dayOf(year, 5, 5), 'liberation-day'],
    [addDays(easter, -2), 'good-friday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension-day'],
    [addDays(easter, 50), 'whit-monday'],
    [dayOf(year, 12, 25), 'christmas-day'],
    [dayOf(year, 12, 26), 'boxing-day'],
  ]);
}

function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
