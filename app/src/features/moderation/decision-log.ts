import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { Category, Decision } from './decision.ts';
import type { TextReference } from './text-reference.ts';

/** One decision as everybody may see it: never the text, its writer, the moderator or the reason in words. */
export type LogLine = {
  at: Date;
  kind: TextReference['kind'];
  decision: Decision;
  category: Category | null;
  /** Null where the initiative itself is away, since its name may be why, and where it belongs to none. */
  projectHref: string | null;
  projectQuestion: string | null;
};
/** "2026-11" with how many decisions of each kind. */
export type LogMonth = { month: string } & Record<Decision, number>;

/** A page of the public log, newest first. */
export async function decisionLog(db: Db, page: { limit: number; offset: number }): Promise<LogLine[]> {
  const { rows } = await sql<LogLine>`
    select line.decided_at as at,
      case when line.backing_id is not null then 'worry' when line.notice_id is not null then 'notice' when line.help_message_id is not null then 'message'
        when line.initiative_id is not null then 'initiative' when line.comment_id is null then 'contribution'
        else 'comment' end as kind,
      line.decision, line.category, case when project.status <> 'draft' then ${projectHrefInSql} end as project_href,
      project.question as project_question
    from moderation_decision line
    left join comment on comment.id = line.comment_id
    left join contribution on contribution.id = coalesce(line.contribution_id, comment.contribution_id)
    left join backing on backing.id = line.backing_id
    left join help_notice notice on notice.id = line.notice_id
    left join project on project.id = coalesce(
      contribution.project_id, backing.project_id, line.initiative_id, notice.project_id)
    where project.id is null or project.status <> 'draft' or line.initiative_id is not null
    order by line.decided_at desc, line.id desc limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}

/** Decisions a month, newest first; the months are those of the town. */
export async function decisionMonths(db: Db): Promise<LogMonth[]> {
  const { rows } = await sql<LogMonth>`
    select to_char(decided_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      count(*) filter (where decision = 'publish') as publish, count(*) filter (where decision = 'hide') as hide,
      count(*) filter (where decision = 'restore') as restore, count(*) filter (where decision = 'leave') as leave
    from moderation_decision group by 1 order by 1 desc`.execute(db);
  return rows;
}
