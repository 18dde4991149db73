import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Addressed } from '../project-access/index.ts';
import type { Outcome } from './answer.ts';

export type LatestAnswer = {
  id: number;
  outcome: Outcome;
  why: string;
  givenAt: Date;
  projectKind: Addressed['kind'];
  projectSlug: string;
  projectQuestion: string;
  contributionCount: number;
  /** The contribution that most people supported, of those that can be seen. */
  title: string;
};
export type AnswerFilter = {
  areaId?: number | undefined;
  themeId?: number | undefined;
  projectId?: number | undefined;
};

/** The latest answers that hold now; of an area with all areas inside it. */
export async function latestAnswers(
  db: Db,
  { limit, offset = 0, ...filter }: AnswerFilter & { limit: number; offset?: number },
): Promise<LatestAnswer[]> {
  // Of these few alone what they answer is counted.
  const latest = matching(db, filter)
    .select(['response.id', 'response.outcome', 'response.why', 'response.givenAt'])
    .select(['project.kind as projectKind', 'project.slug as projectSlug', 'project.question as projectQuestion'])
    .orderBy('response.givenAt', 'desc')
    .orderBy('response.id', 'desc')
    .limit(limit)
    .offset(offset);
  return db
    .selectFrom(latest.as('latest'))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('contribution')
          .select(['title', sql<number>`count(*) over ()`.as('contributionCount')])
          .whereRef('contribution.responseId', '=', 'latest.id')
          .where('contribution.status', '=', 'published')
          .orderBy('contribution.supportCount', 'desc')
          .orderBy('contribution.id')
          .limit(1)
          .as('seen'),
      (join) => join.onTrue(),
    )
    .selectAll()
    .orderBy('latest.givenAt', 'desc')
    .orderBy('latest.id', 'desc')
    .execute();
}

/** How many answers the filter leaves. */
export async function countAnswers(db: Db, filter: AnswerFilter): Promise<number> {
  const { count } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function matching(db: Db, { areaId, themeId, projectId }: AnswerFilter) {
  return db
    .selectFrom('response')
    .innerJoin('project', 'project.id', 'response.projectId')
    .where('project.status', '<>', 'draft')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('contribution')
          .select('contribution.id')
          .whereRef('contribution.responseId', '=', 'response.id')
          .where('contribution.status', '=', 'published'),
      ),
    )
    .$if(areaId !== undefined, (query) => query.where(answersInside(areaId as number)))
    .$if(projectId !== undefined, (query) => query.where('response.projectId', '=', projectId as number))
    .$if(themeId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('projectTheme')
            .select('projectTheme.themeId')
            .whereRef('projectTheme.projectId', '=', 'project.id')
            .where('projectTheme.themeId', '=', themeId as number),
        ),
      ),
    );
}

/** Condition "about this area or one inside it" on a contribution; its own place counts, else that of its project. */
export function insideArea(areaId: number) {
  const inside = areasInside(areaId);
  return sql<boolean>`(contribution.area_id in ${inside} or (contribution.area_id is null and exists (
    select 1 from project_area
    where project_area.project_id = contribution.project_id and project_area.area_id in ${inside})))`;
}

/** As `insideArea`, on a response: by the index of what is answered in an area, and not by all that each response answers. */
function answersInside(areaId: number) {
  const inside = sql`(array${areasInside(areaId)})`;
  const seen = sql`select response_id from contribution where response_id is not null and status = 'published'`;
  return sql<boolean>`response.id = any (array(
    ${seen} and area_id = any ${inside}
    union
    ${seen} and area_id is null and project_id in (select project_id from project_area where area_id = any ${inside})))`;
}

/** The ids of an area and all inside it. Asked once, and not for each contribution. */
function areasInside(areaId: number) {
  return sql`(with recursive inside as (
    select ${areaId}::bigint as id union all select area.id from area join inside on area.parent_id = inside.id
  ) select id from inside)`;
}
