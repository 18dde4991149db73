import type { Db } from '../../../platform/db/db.ts';
import { listAreas } from '../../areas/index.ts';
import { concernedAreas, itemsFor } from '../reading/reach.ts';
import type { Item } from './issue.ts';

/** How many would get an issue with these pieces now, and how many would get none of it. */
export async function countReaders(db: Db, items: readonly Item[]): Promise<{ get: number; none: number }> {
  const [areas, wishes] = await Promise.all([
    listAreas(db),
    db
      .selectFrom('newsletterSubscriber')
      .select(['themeIds', 'areaIds'])
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('state', '=', 'active')
      .groupBy(['themeIds', 'areaIds'])
      .execute(),
  ]);
  const concerned = concernedAreas(areas);
  const readers = { get: 0, none: 0 };
  for (const { count, ...wish } of wishes) {
    readers[itemsFor(items, wish, concerned).length > 0 ? 'get' : 'none'] += count;
  }
  return readers;
}
