import type { Db } from '../../../platform/db/db.ts';

const month = 31 * 86_400_000;

/** From when on records are offered: since the issue before, and at least a month back, for what was left out then. */
export async function offeredSince(db: Db, now: Date): Promise<Date> {
  const { last } = await db
    .selectFrom('newsletterIssue')
    .select((eb) => eb.fn.max('startedAt').as('last'))
    .executeTakeFirstOrThrow();
  const monthAgo = new Date(now.getTime() - month);
  return last !== null && last < monthAgo ? last : monthAgo;
}
