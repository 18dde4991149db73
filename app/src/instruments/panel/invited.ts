import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';

/** Who answered an invitation: "no" is an answer, "yes" is taking part in the draw. */
export function answered(stepId: number): RawBuilder<unknown> {
  return sql`
    select 'invitation ' || invitation.id as who, null::uuid as person_id, null::text as visitor_id,
      area.id as area_id, null::text as age_band, coalesce(invitation.answer_channel, 'web') as channel,
      invitation.answered_at as at, case invitation.answer when 'yes' then 3 else 2 end as reached_stage
    from panel_invitation as invitation
    left join area on area.name = invitation.area and area.kind = 'wijk'
    where invitation.step_id = ${stepId} and invitation.answer is not null`;
}

/** How many were invited by lot; null where the letters are not made yet. */
export async function invited(db: Db | Tx, stepId: number): Promise<number | null> {
  const { count } = await db
    .selectFrom('panelInvitation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .executeTakeFirstOrThrow();
  return count === 0 ? null : count;
}
