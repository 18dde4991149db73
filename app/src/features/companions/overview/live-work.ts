import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';

/** An initiative that an officer accompanies, or was asked for. */
export type LiveWork = {
  proposalId: number;
  personId: string;
  name: string;
  slug: string;
  title: string;
  state: 'proposed' | 'accepted';
  proposedAt: Date;
  /** Since when the team waits for this officer: for an answer to the proposal, a first answer, or one to a message. */
  waitsSince: Date | null;
  openActions: number;
  lateActions: number;
  /** YYYY-MM-DD */
  nextDue: string | null;
};

/** All work that officers have on hand or are asked for, what waits longest first. */
export async function liveWork(db: Db, now: Date, personId?: string): Promise<LiveWork[]> {
  const { rows } = await sql<LiveWork>`
    select proposal.id as "proposalId", proposal.person_id as "personId", person.name, project.slug,
      project.question as title, proposal.state, proposal.proposed_at as "proposedAt", wait.since as "waitsSince",
      todo.open as "openActions", todo.late as "lateActions", todo.next as "nextDue"
    from companion_proposal proposal
    join companion_request request on request.id = proposal.request_id and request.closed_at is null
    join project on project.id = request.project_id
    join person on person.id = proposal.person_id
    cross join lateral (
      select count(*)::int as open, count(*) filter (where due_on < ${townDay(now)}::date)::int as late, min(due_on) as next
      from task where project_id = project.id and kind = 'follow_up' and outcome is null
    ) todo
    cross join lateral (
      select case when proposal.state = 'proposed' then proposal.proposed_at else least(
        case when request.answered_at is null then proposal.answered_at end,
        (select min(sent_at) from companion_message own where own.request_id = request.id and not own.from_town
          and own.id > coalesce((select max(id) from companion_message town
            where town.request_id = request.id and town.from_town), 0))
      ) end as since
    ) wait
    where proposal.state in ('proposed', 'accepted') and project.status <> 'draft'
      ${personId === undefined ? sql`` : sql`and proposal.person_id = ${personId}`}
    order by wait.since nulls last, proposal.id`.execute(db);
  return rows;
}
