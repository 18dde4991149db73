const zone = 'Europe/Amsterdam';

/** The moment of "2026-12-03T19:30" on a Dutch clock; null if it is none. The hour that is skipped in March moves on. */
export function momentFrom(typed: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?$/.exec(typed);
  if (!match || !isDay(match[1] ?? '')) return null;
  const local = `${match[1]}T${match[2]}`;
  const winter = new Date(`${local}:00+01:00`);
  if (Number.isNaN(winter.getTime())) return null;
  const summer = new Date(`${local}:00+02:00`);
  return typedMoment(summer) === local ? summer : winter;
}

/** A moment as a date and time field holds it, on a Dutch clock; empty for null. */
export function typedMoment(moment: Date | null): string {
  if (moment === null) return '';
  return moment.toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T');
}

/** Whether this is a day as a date field sends it, and one that exists. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const date = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}
