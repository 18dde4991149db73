/** The day (YYYY-MM-DD) so many days later; earlier where the number is negative. */
export function addDays(day: string, days: number): string {
  const date = noon(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days the second day lies after the first; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (noon(to).getTime() - noon(from).getTime()) / 86_400_000;
}

/** Noon of a day, so that no change of the clock moves it to another day. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
