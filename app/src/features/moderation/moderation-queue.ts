import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Db } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { Decision, TextStatus } from './decision.ts';
import type { ReportReason } from './report-text.ts';
import { columnOf, type TextReference } from './text-reference.ts';

export const lists = ['waiting', 'reported', 'hidden'] as const;
export type ListName = (typeof lists)[number];
export type QueueItem = {
  kind: TextReference['kind'];
  id: number;
  title: string;
  body: string;
  status: TextStatus;
  authorName: string;
  submittedAt: Date;
  /** Since when it waits for a moderator: sent in, first report, or hidden. */
  since: Date;
  own: boolean;
  /** Null for what belongs to no project: an offer, a message. */
  projectId: number | null;
  projectHref: string | null;
  projectQuestion: string | null;
  reports: { reason: ReportReason; explanation: string; automatic: boolean }[];
  /** 0 where nobody decided yet. */
  lastDecision: number;
  lastReason: string;
};
export type QueueFilter = { list: ListName; projectId?: number | undefined; limit: number; offset: number };
export type PastDecision = { decision: Decision; reason: string; at: Date; by: string | null };

/** The projects whose texts somebody may moderate; 'all' for a role in the whole town. */
export function moderatedProjects(actor: Actor): 'all' | number[] {
  if (actor.kind !== 'person') return [];
  const grants = actor.roles.filter((grant) => grant.role !== 'desk');
  if (grants.some((grant) => grant.projectId === null)) return 'all';
  return grants.flatMap((grant) => grant.projectId ?? []);
}

/** The projects of which somebody is an officer who moderates; of one's own initiative nobody is. */
function staffProjects(actor: Actor): 'all' | number[] {
  if (actor.kind !== 'person') return [];
  return moderatedProjects({ ...actor, roles: actor.roles.filter(({ role }) => role !== 'initiator') });
}

/** The texts of one list, those that wait longest first. */
export async function moderationQueue(db: Db, actor: Actor, filter: QueueFilter): Promise<QueueItem[]> {
  const { list, projectId, limit, offset } = filter;
  return read(db, actor, inList(list), inProjects(actor, projectId), limit, offset);
}

/** One text with its reports, whatever its state; undefined where there is none that this moderator may judge. */
export async function moderatedText(db: Db, actor: Actor, text: TextReference): Promise<QueueItem | undefined> {
  const only = {
    contribution: sql<boolean>`false`,
    comment: sql<boolean>`false`,
    worry: sql<boolean>`false`,
    initiative: sql<boolean>`false`,
    notice: sql<boolean>`false`,
    message: sql<boolean>`false`,
    [text.kind]: sql`text.id = ${text.id}`,
  };
  const [item] = await read(db, actor, only, inProjects(actor), 1, 0);
  return item;
}

/** How many texts each list holds for this moderator. */
export async function queueCounts(db: Db, actor: Actor, projectId?: number): Promise<Record<ListName, number>> {
  const scope = inProjects(actor, projectId);
  const { rows } = await sql<Record<ListName, number>>`select
    (with item as (${texts(inList('waiting'), scope, null)}) select count(*) from item) as waiting,
    (with item as (${texts(inList('reported'), scope, null)}) select count(*) from item) as reported,
    (with item as (${texts(inList('hidden'), scope, null)}) select count(*) from item) as hidden`.execute(db);
  return rows[0] ?? { waiting: 0, reported: 0, hidden: 0 };
}

/** What was decided about a text before, newest first. */
export function pastDecisions(db: Db, text: TextReference): Promise<PastDecision[]> {
  return db
    .selectFrom('moderationDecision')
    .leftJoin('person', 'person.id', 'moderationDecision.decidedBy')
    .select([
      'moderationDecision.decision',
      'moderationDecision.reason',
      'moderationDecision.decidedAt as at',
      'person.name as by',
    ])
    .where(`moderationDecision.${columnOf(text)}`, '=', text.id)
    .orderBy('moderationDecision.id', 'desc')
    .execute();
}

/** The trajectories that this moderator can filter by. */
export function moderatedProjectOptions(db: Db, actor: Actor): Promise<{ id: number; question: string }[]> {
  const projects = moderatedProjects(actor);
  return db
    .selectFrom('project')
    .select(['id', 'question'])
    .where('status', '<>', 'draft')
    .$if(projects !== 'all', (query) => query.where('id', '=', sql<number>`any(${projects}::bigint[])`))
    .orderBy('question')
    .execute();
}

type Condition = Record<TextReference['kind'], RawBuilder<unknown>>;

function inList(list: ListName): Condition {
  if (list !== 'reported') {
    const status = sql`text.status = ${list}`;
    return {
      ...{ contribution: status, comment: status, worry: status },
      ...{ initiative: status, notice: status, message: status },
    };
  }
  const reported = (column: string) => sql`text.status = 'published' and exists (
    select from flag where ${sql.ref(column)} = text.id and settled_at is null)`;
  return {
    contribution: reported('flag.contribution_id'),
    comment: reported('flag.comment_id'),
    worry: reported('flag.backing_id'),
    initiative: reported('flag.initiative_id'),
    notice: reported('flag.notice_id'),
    message: reported('flag.help_message_id'),
  };
}

/** What of which project: initiators judge what others write in their steps, and never their own initiative or a worry about it. */
type Scope = { texts: RawBuilder<unknown>; initiatives: RawBuilder<unknown> };

function inProjects(actor: Actor, projectId?: number): Scope {
  const within = (projects: 'all' | number[]) => {
    const allowed = projects === 'all' ? sql`true` : sql`project.id = any(${projects}::bigint[])`;
    return projectId === undefined ? allowed : sql`(${allowed} and project.id = ${projectId})`;
  };
  return { texts: within(moderatedProjects(actor)), initiatives: within(staffProjects(actor)) };
}

function initiatorOf(me: string | null): RawBuilder<unknown> {
  return sql`exists (select from initiative_member member
    where member.project_id = project.id and member.person_id = ${me}::uuid and member.role = 'initiator')`;
}

function texts(which: Condition, scope: Scope, me: string | null): RawBuilder<unknown> {
  return sql`
    select 'contribution' as kind, text.id, text.title, text.body, text.status, text.author_name,
      text.person_id = ${me}::uuid as own,
      text.submitted_at, project.id as project_id, ${projectHrefInSql} as project_href, project.question as project_question
    from contribution text join project on project.id = text.project_id
    where ${which.contribution} and ${scope.texts}
    union all
    select 'comment', text.id, subject.title, text.body, text.status, text.author_name, text.person_id = ${me}::uuid,
      text.submitted_at, project.id, ${projectHrefInSql}, project.question
    from comment text join contribution subject on subject.id = text.contribution_id
    join project on project.id = subject.project_id
    where ${which.comment} and ${scope.texts}
    union all
    select 'worry', text.id, project.question, text.words, text.status, '', text.person_id = ${me}::uuid or ${initiatorOf(me)},
      text.given_at, project.id, ${projectHrefInSql}, project.question
    from backing text join project on project.id = text.project_id
    where text.stance = 'worry' and ${which.worry} and ${scope.initiatives}
    union all
    select 'initiative', text.id, project.question, concat_ws(E'\\n\\n', project.intro, why, nullif(place, ''), nullif(who, '')),
      text.status, '', ${initiatorOf(me)},
      coalesce(project.published_at, project.created_at), project.id, ${projectHrefInSql}, project.question
    from (select project_id as id, why, place, who, hidden_at,
      case when hidden_at is null then 'published' else 'hidden' end as status from initiative) text
    join project on project.id = text.id
    where ${which.initiative} and ${scope.initiatives} and (project.status <> 'draft' or text.hidden_at is not null)
    union all
    select 'notice', text.id, text.title, text.body, text.status, coalesce(nullif(text.organisation, ''), text.author_name),
      text.owner_id = ${me}::uuid or exists (select from role_grant where role = 'initiator'
        and role_grant.project_id = text.project_id and role_grant.person_id = ${me}::uuid),
      text.placed_at, project.id, ${projectHrefInSql}, project.question
    from (select id, title, body, organisation, author_name, owner_id, project_id, placed_at,
      case status when 'closed' then 'withdrawn' else status end as status from help_notice) text
    left join project on project.id = text.project_id
    where ${which.notice} and ${scope.initiatives}
    union all
    select 'message', text.id, subject.title, text.body, text.status, text.sender_name, text.sender_id = ${me}::uuid,
      text.sent_at, null, null, null
    from help_message text join help_thread thread on thread.id = text.thread_id
    join help_notice subject on subject.id = coalesce(thread.need_id, thread.offer_id)
    -- Belongs to no project, so that it is for moderators of the whole town.
    left join project on false
    where ${which.message} and ${scope.initiatives}`;
}

async function read(
  db: Db,
  actor: Actor,
  which: Condition,
  scope: Scope,
  limit: number,
  offset: number,
): Promise<QueueItem[]> {
  const me = actor.kind === 'person' ? actor.personId : null;
  const { rows } = await sql<QueueItem>`
    with item as (${texts(which, scope, me)})
    select item.kind, item.id, item.title, item.body, item.status, item.author_name, item.submitted_at,
      item.project_id, item.project_href, item.project_question,
      coalesce(item.own, false) as own,
      case item.status when 'published' then coalesce(flags.first, item.submitted_at) else item.submitted_at end as since,
      flags.reports, coalesce(decision.id, 0) as last_decision, coalesce(decision.reason, '') as last_reason
    from item
    cross join lateral (
      select min(raised_at) as first, coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'explanation', explanation,
        'automatic', automatic) order by flag.id), '[]') as reports
      from flag where settled_at is null and ${refersTo('flag')}) flags
    left join lateral (
      select id, reason from moderation_decision where ${refersTo('moderation_decision')}
      order by id desc limit 1) decision on true
    order by since, item.kind, item.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

// Written as a condition for each, so that the index of each column can be used.
function refersTo(table: 'flag' | 'moderation_decision'): RawBuilder<unknown> {
  return sql`((item.kind = 'contribution' and ${sql.ref(`${table}.contribution_id`)} = item.id)
    or (item.kind = 'comment' and ${sql.ref(`${table}.comment_id`)} = item.id)
    or (item.kind = 'worry' and ${sql.ref(`${table}.backing_id`)} = item.id)
    or (item.kind = 'initiative' and ${sql.ref(`${table}.initiative_id`)} = item.id)
    or (item.kind = 'notice' and ${sql.ref(`${table}.notice_id`)} = item.id)
    or (item.kind = 'message' and ${sql.ref(`${table}.help_message_id`)} = item.id))`;
}
