import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { Whose } from '../steps/index.ts';

export type TextStatus = 'waiting' | 'published' | 'hidden' | 'withdrawn';
export type MyText = {
  id: number;
  title: string;
  body: string;
  status: TextStatus;
  submittedAt: Date;
  projectHref: string;
  projectQuestion: string;
  /** Why a moderator hid it. */
  reason: string | null;
};
export type MyContribution = MyText & {
  supportCount: number;
  commentCount: number;
  outcome: 'adopted' | 'partly' | 'not_adopted' | null;
  why: string | null;
};
export type MyOverview = {
  contributions: MyContribution[];
  comments: MyText[];
  supports: { title: string; projectHref: string; projectQuestion: string }[];
  follows: { name: string; frequency: 'immediately' | 'daily'; href: string | null }[];
  promises: { what: string; dueOn: string; projectHref: string; projectQuestion: string }[];
};

const most = 100;

/** What somebody did here and what came of it, newest first; at most a hundred of each. */
export async function myOverview(db: Db, whose: Whose): Promise<MyOverview> {
  const [contributions, comments, supports] = await Promise.all([
    myContributions(db, whose),
    myComments(db, whose),
    mySupports(db, whose),
  ]);
  if ('visitorId' in whose) return { contributions, comments, supports, follows: [], promises: [] };
  const [follows, promises] = await Promise.all([myFollows(db, whose.personId), myPromises(db, whose.personId)]);
  return { contributions, comments, supports, follows, promises };
}

/** Also what the desk entered for the person, before or after there was an account. */
function by(table: 'text' | 'act', whose: Whose) {
  if ('visitorId' in whose) return sql<boolean>`${sql.ref(`${table}.visitor_id`)} = ${whose.visitorId}`;
  return sql<boolean>`(${sql.ref(`${table}.person_id`)} = ${whose.personId}
    or ${sql.ref(`${table}.contact_id`)} in (select id from contact where person_id = ${whose.personId}))`;
}

function reasonOf(column: 'contribution_id' | 'comment_id') {
  return sql<string | null>`case when text.status = 'hidden' then (select nullif(reason, '') from moderation_decision
    where ${sql.ref(column)} = text.id and decision = 'hide' order by id desc limit 1) end`.as('reason');
}

function myContributions(db: Db, whose: Whose): Promise<MyContribution[]> {
  return db
    .selectFrom('contribution as text')
    .innerJoin('project', 'project.id', 'text.projectId')
    .leftJoin('response', 'response.id', 'text.responseId')
    .select([
      'text.id',
      'text.title',
      'text.body',
      'text.status',
      'text.submittedAt',
      'text.supportCount',
      'text.commentCount',
      projectHrefInSql.as('projectHref'),
      'project.question as projectQuestion',
      'response.outcome',
      'response.why',
      reasonOf('contribution_id'),
    ])
    .where(by('text', whose))
    .orderBy('text.submittedAt', 'desc')
    .limit(most)
    .execute();
}

function myComments(db: Db, whose: Whose): Promise<MyText[]> {
  return db
    .selectFrom('comment as text')
    .innerJoin('contribution', 'contribution.id', 'text.contributionId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select([
      'text.id',
      'contribution.title',
      'text.body',
      'text.status',
      'text.submittedAt',
      projectHrefInSql.as('projectHref'),
      'project.question as projectQuestion',
      reasonOf('comment_id'),
    ])
    .where(by('text', whose))
    .orderBy('text.submittedAt', 'desc')
    .limit(most)
    .execute();
}

function mySupports(db: Db, whose: Whose): Promise<MyOverview['supports']> {
  return db
    .selectFrom('act')
    .innerJoin('contribution', 'contribution.id', 'act.contributionId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['contribution.title', projectHrefInSql.as('projectHref'), 'project.question as projectQuestion'])
    .where('act.kind', '=', 'support')
    .where('contribution.status', '=', 'published')
    .where(by('act', whose))
    .orderBy('act.at', 'desc')
    .limit(most)
    .execute();
}

function myFollows(db: Db, personId: string): Promise<MyOverview['follows']> {
  return db
    .selectFrom('follow')
    .leftJoin('project', 'project.id', 'follow.projectId')
    .leftJoin('theme', 'theme.id', 'follow.themeId')
    .leftJoin('area', 'area.id', 'follow.areaId')
    .select([
      sql<string>`coalesce(project.question, theme.name_nl, area.name)`.as('name'),
      'follow.frequency',
      sql<string | null>`${projectHrefInSql}`.as('href'),
    ])
    .where('follow.personId', '=', personId)
    .orderBy('follow.createdAt', 'desc')
    .execute();
}

function myPromises(db: Db, personId: string): Promise<MyOverview['promises']> {
  return db
    .selectFrom('task')
    .innerJoin('project', 'project.id', 'task.projectId')
    .select(['task.what', 'task.dueOn', projectHrefInSql.as('projectHref'), 'project.question as projectQuestion'])
    .where('task.ownerId', '=', personId)
    .where('task.kind', '=', 'promise')
    .where('task.outcome', 'is', null)
    .orderBy('task.dueOn')
    .execute();
}
