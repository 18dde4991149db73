import type { Db } from '../db/db.ts';

/** How often something may be done within a number of seconds. */
export type Limit = { times: number; seconds: number };

/**
 * Notes an attempt and tells whether it is within the limit. `key` is a keyed hash (keys.ts), never an address.
 * The attempt counts even when refused, so that hammering keeps the door shut.
 */
export async function withinLimit(db: Db, key: string, limit: Limit, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - limit.seconds * 1000);
  await db.deleteFrom('attempt').where('key', '=', key).where('at', '<=', since).execute();
  await db.insertInto('attempt').values({ key, at: now }).execute();
  const { count } = await db
    .selectFrom('attempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return count <= limit.times;
}
