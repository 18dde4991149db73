import { addDays } from '../../platform/calendar/days.ts';
import { townDay } from '../../platform/i18n/day.ts';

/** The hour at which the digest goes out, in the Netherlands. */
const digestHour = 17;

/** The day of the last digest that should have gone out: today from 17:00 on, before that yesterday. YYYY-MM-DD. */
export function digestDay(now: Date): string {
  const today = townDay(now);
  const hour = Number(now.toLocaleString('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' }));
  if (hour >= digestHour) return today;
  return addDays(today, -1);
}
