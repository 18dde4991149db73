/** The moment at which the clocks in the Netherlands show this (YYYY-MM-DDTHH:MM); undefined where it is no such text. */
export function fromTownClock(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return undefined;
  // Summer and winter time are one and two hours ahead of UTC; the right guess is the one that shows the same text.
  for (const offset of ['+01:00', '+02:00']) {
    const date = new Date(`${text}:00${offset}`);
    if (!Number.isNaN(date.getTime()) && toTownClock(date) === text) return date;
  }
  return undefined;
}

/** What the clocks in the Netherlands show at this moment, as a datetime-local field wants it. */
export function toTownClock(moment: Date): string {
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16).replace(' ', 'T');
}
