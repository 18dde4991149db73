const day = 24 * 3600 * 1000;

/**
 * The day (YYYY-MM-DD) on which an answer is due: the day that the agreement promises, else so many days after the
 * contribution came in.
 */
export function answerDueOn(submittedOn: string, termDays: number, promisedOn: string | null): string {
  return promisedOn ?? new Date(Date.parse(submittedOn) + termDays * day).toISOString().slice(0, 10);
}

/** Whole days between two days (YYYY-MM-DD); negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
