import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** How many were invited somewhere and what they said. */
export type AreaResponse = { area: string; invited: number; yes: number; no: number };
/** The pool in numbers: by group id how many said yes, and the answers per area. No names. */
export type PoolFigures = { people: number; households: number; counts: Map<number, number>; areas: AreaResponse[] };

/** Counts the pool of a panel. */
export async function loadPool(db: Db, stepId: number): Promise<PoolFigures> {
  const [people, groups, areas] = await Promise.all([
    db
      .selectFrom('panelCandidate')
      .select((eb) => eb.fn.countAll<number>().as('people'))
      // Who gave no address counts as a household apart.
      .select(
        sql<number>`(count(distinct household) + count(*) filter (where household is null))::int`.as('households'),
      )
      .where('stepId', '=', stepId)
      .executeTakeFirstOrThrow(),
    sql<{ groupId: number; people: number }>`
      select chosen.value::bigint as group_id, count(*)::int as people
      from panel_candidate, jsonb_each_text(groups) as chosen
      where step_id = ${stepId} group by chosen.value`.execute(db),
    db
      .selectFrom('panelInvitation')
      .select('area')
      .select(sql<number>`count(*)::int`.as('invited'))
      .select(sql<number>`(count(*) filter (where answer = 'yes'))::int`.as('yes'))
      .select(sql<number>`(count(*) filter (where answer = 'no'))::int`.as('no'))
      .where('stepId', '=', stepId)
      .groupBy('area')
      .orderBy('area')
      .execute(),
  ]);
  return { ...people, areas, counts: new Map(groups.rows.map((row) => [row.groupId, row.people])) };
}
