import { noon } from '../../../platform/calendar/days.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { QualityPoint } from '../agreement/agreement.ts';

/** Whether a point of quality was met at one look. */
export type Finding = { key: string; met: 'yes' | 'partly' | 'no'; note: string };

export type CheckError = { kind: 'points-missing'; missing: string[] } | { kind: 'note-needed'; key: string };

/** The days (YYYY-MM-DD) on which is looked how it goes: every so many months from the start, and on the last day. */
export function checkDays(startsOn: string, endsOn: string, everyMonths: number): string[] {
  const days: string[] = [];
  for (let count = 1; ; count += 1) {
    const day = monthsLater(startsOn, count * everyMonths);
    if (day >= endsOn) return [...days, endsOn];
    days.push(day);
  }
}

/** Judges one look: every point that was agreed is answered, and where it was not wholly met a note says why. */
export function judgeCheck(quality: readonly QualityPoint[], findings: readonly Finding[]): Result<null, CheckError> {
  const found = new Map(findings.map((finding) => [finding.key, finding]));
  const missing = quality.map(({ key }) => key).filter((key) => !found.has(key));
  if (missing.length > 0) return fail({ kind: 'points-missing', missing });
  const silent = findings.find(({ met, note }) => met !== 'yes' && note.trim() === '');
  return silent ? fail({ kind: 'note-needed', key: silent.key }) : ok(null);
}

// The 31st of a month without one is its last day.
function monthsLater(day: string, months: number): string {
  const date = noon(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = noon(date.toISOString().slice(0, 10));
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return date.toISOString().slice(0, 10);
}
