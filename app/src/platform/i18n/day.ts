/** The day in the Netherlands at this moment, YYYY-MM-DD. */
export function townDay(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
