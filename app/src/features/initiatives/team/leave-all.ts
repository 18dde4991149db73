import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';

/**
 * What becomes of the initiatives of somebody whose account goes: where nobody else runs one, a draft goes too and what
 * was published has stopped. An account is never kept for it.
 */
export async function leaveAllInitiatives(tx: Tx, personId: string, at: Date): Promise<void> {
  const { rows } = await sql<{ id: number; discard: boolean }>`
    select project.id, project.status = 'draft' and hidden_at is null as discard
    from project join initiative on initiative.project_id = project.id
    where exists (select from initiative_member own where own.project_id = project.id
        and own.person_id = ${personId} and own.role = 'initiator')
      and not exists (select from initiative_member other where other.project_id = project.id
        and other.person_id <> ${personId} and other.role = 'initiator')
    order by project.id for update of project`.execute(tx);
  const [drafts, shown] = [true, false].map((discard) =>
    rows.filter((row) => row.discard === discard).map(({ id }) => id),
  );
  await sql`delete from project where id = any (${drafts}::bigint[])`.execute(tx);
  await sql`update initiative set stage = 'stopped', stopped_because = 'De initiatiefnemer is weggegaan.'
    where project_id = any (${shown}::bigint[]) and stage not in ('done', 'stopped')`.execute(tx);
  await sql`update project set status = 'closed', closed_at = ${at}
    where id = any (${shown}::bigint[]) and status = 'published'`.execute(tx);
}
