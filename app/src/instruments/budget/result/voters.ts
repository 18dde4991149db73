import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';

/** Who voted, after the close and without what was chosen: a ballot refers to nobody, so each is somebody of an area and an age. */
export function voters(stepId: number): RawBuilder<unknown> {
  return sql`
    select 'ballot ' || ballot.number as who, null::uuid as person_id, null::text as visitor_id, ballot.area_id,
      ballot.age_band, ballot.channel, step.closes_at as at, 3 as reached_stage
    from ballot_counted as ballot join step on step.id = ballot.step_id
    where ballot.step_id = ${stepId}`;
}

/** How many got a code by letter; null where nobody did. */
export async function gotCode(db: Db | Tx, stepId: number): Promise<number | null> {
  const { count } = await db
    .selectFrom('ballotCode')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .where('replacedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count === 0 ? null : count;
}
