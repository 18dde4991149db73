import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Kind, Side, Status } from './notice.ts';

/** A notice of one's own, in whatever state. */
export type OwnNotice = {
  id: number;
  side: Side;
  kind: Kind;
  title: string;
  status: Status;
  untilOn: string;
  responses: number;
};

/** The needs of initiatives, or the offers of somebody; what stands on the site first, then the newest. */
export async function listOwnNotices(
  db: Db,
  whose: { needsOf: readonly number[] } | { offersOf: string },
  limit = 100,
): Promise<OwnNotice[]> {
  if ('needsOf' in whose && whose.needsOf.length === 0) return [];
  return db
    .selectFrom('helpNotice')
    .select(['id', 'side', 'kind', 'title', 'status', 'untilOn'])
    .select(
      sql<number>`(select count(*)::int from help_thread
        where need_id = help_notice.id or offer_id = help_notice.id)`.as('responses'),
    )
    .where((eb) =>
      'needsOf' in whose
        ? eb.and([eb('side', '=', 'need'), eb('projectId', 'in', [...whose.needsOf])])
        : eb.and([eb('side', '=', 'offer'), eb('ownerId', '=', whose.offersOf)]),
    )
    .orderBy((eb) => eb('status', '<>', 'published'))
    .orderBy('placedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
