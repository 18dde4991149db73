// Making an Intl formatter costs far more than using one. Swedish writes a day as YYYY-MM-DD.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day in the Netherlands at this moment, YYYY-MM-DD. */
export function townDay(now: Date): string {
  return format.format(now);
}
