import { addDays } from '../../../../platform/calendar/days.ts';

/** When a view came in and, where it came by post, the day of its postmark; days of the town, YYYY-MM-DD. */
export type Came = { receivedOn: string; postedOn: string | null };

/**
 * The day that counts for a view and whether that is after the term. It is in time if it was received on the last day at
 * the latest, or posted by then and received within a week after the term (Awb 6:9, by 3:16 also for views).
 */
export function countsOn({ receivedOn, postedOn }: Came, lastDay: string): { day: string; late: boolean } {
  if (receivedOn <= lastDay) return { day: receivedOn, late: false };
  const inThePost = postedOn !== null && postedOn <= lastDay && receivedOn <= addDays(lastDay, 7);
  return inThePost ? { day: postedOn, late: false } : { day: receivedOn, late: true };
}
