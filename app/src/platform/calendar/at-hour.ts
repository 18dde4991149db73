// Made once: making it takes longer than asking it.
const dutchHour = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** The moment at which this hour strikes in the Netherlands on that day (YYYY-MM-DD). */
export function atHour(day: string, hour: number): Date {
  const winter = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`);
  return Number(dutchHour.format(winter)) === hour ? winter : new Date(winter.getTime() - 3_600_000);
}
