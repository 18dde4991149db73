import { addDays } from '../../../platform/calendar/days.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { latestDay } from './place-notice.ts';

/** The days that the form of a notice speaks of. */
export type FormDays = { today: string; latest: string; proposed: string };

/** Two months is long enough for most; who wants another day chooses it. */
export function formDays(now: Date): FormDays {
  const today = townDay(now);
  return { today, latest: latestDay(today), proposed: addDays(today, 60) };
}
