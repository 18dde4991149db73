import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { leastInCell } from './privacy-thresholds.ts';

/** The last of the questionnaires that figures are of, in the order in which they were sent. */
export type Last = { sentAt: Date; id: number };

/**
 * How many answers figures show while more come in: in steps of five, and the last five never. Who looks before and after
 * somebody sends a questionnaire would otherwise read in the difference what that one person answered.
 */
export function countedOf(sent: number): number {
  return Math.max(0, leastInCell * Math.floor((sent - leastInCell) / leastInCell));
}

/** The last of the first so many that were sent; null of none. */
export async function lastOf(db: Db, stepId: number, count: number): Promise<Last | null> {
  if (count === 0) return null;
  const { id, sentAt } = await db
    .selectFrom('surveyResponse')
    .select(['id', 'sentAt'])
    .where('stepId', '=', stepId)
    .where('sentAt', 'is not', null)
    .orderBy('sentAt')
    .orderBy('id')
    .offset(count - 1)
    .limit(1)
    .executeTakeFirstOrThrow();
  return sentAt && { id, sentAt };
}

/** Whether response `r` of a query was sent, and not after the last that counts; null is as many as there are. */
export function sentUntil(last: Last | null): RawBuilder<boolean> {
  return last === null ? sql`r.sent_at is not null` : sql`(r.sent_at, r.id) <= (${last.sentAt}, ${last.id})`;
}
