import type { Db } from '../../platform/db/db.ts';

/** How often each pair was answered in this agenda, by "first:second". */
export async function countPairs(db: Db, stepId: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('agendaComparison')
    .innerJoin('agendaPoint', 'agendaPoint.id', 'firstId')
    .select((eb) => ['firstId', 'secondId', eb.fn.countAll<number>().as('count')])
    .where('stepId', '=', stepId)
    .groupBy(['firstId', 'secondId'])
    .execute();
  return new Map(rows.map(({ firstId, secondId, count }) => [`${firstId}:${secondId}`, count]));
}
