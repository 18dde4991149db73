import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../platform/db/db.ts';

export type ProjectCard = {
  id: number;
  slug: string;
  question: string;
  intro: string;
  status: 'draft' | 'published' | 'closed';
  level: 'meeweten' | 'meedenken' | 'meedoen' | 'meebeslissen' | null;
  areas: { code: string; name: string }[];
  themes: { slug: string; nameNl: string; nameEn: string; pattern: string }[];
  /** The step that closes first of those that are open now. */
  openStep: { id: number; instrument: string; title: string; closesAt: string | null; settings: unknown } | null;
  contributionCount: number;
};
export type ProjectFilter = {
  show?: 'open' | 'all' | 'closed';
  themeId?: number;
  areaIds?: readonly number[];
  limit: number;
  offset: number;
};

/** A page of published trajectories, those that close first on top; one query however many there are. */
export async function listProjects(db: Db, filter: ProjectFilter, now: Date): Promise<ProjectCard[]> {
  const open = sql<boolean>`step.status = 'published' and (step.opens_at is null or step.opens_at <= ${now})
    and (step.closes_at is null or step.closes_at > ${now})`;
  const rows = await db
    .with('chosen', (qb) =>
      visible(qb, filter)
        .select((eb) => [
          'project.id',
          'project.slug',
          'project.question',
          'project.intro',
          'project.status',
          'project.contributionCount',
          eb
            .selectFrom('step')
            .select(sql<Date>`min(coalesce(step.closes_at, 'infinity'))`.as('closes'))
            .whereRef('step.projectId', '=', 'project.id')
            .where(open)
            .where('project.status', '=', 'published')
            .as('closes'),
          'project.publishedAt',
        ])
        .$if(filter.show === 'open', (query) =>
          query
            .where('project.status', '=', 'published')
            .where((eb) =>
              eb.exists(
                eb.selectFrom('step').select('step.id').whereRef('step.projectId', '=', 'project.id').where(open),
              ),
            ),
        )
        .orderBy(sql`closes asc nulls last`)
        .orderBy('project.publishedAt', 'desc')
        .orderBy('project.id', 'desc')
        .limit(filter.limit)
        .offset(filter.offset),
    )
    .selectFrom('chosen')
    .select((eb) => [
      'chosen.id',
      'chosen.slug',
      'chosen.question',
      'chosen.intro',
      'chosen.status',
      'chosen.contributionCount',
      eb
        .selectFrom('agreement')
        .select('agreement.level')
        .whereRef('agreement.projectId', '=', 'chosen.id')
        .where('agreement.publishedAt', 'is not', null)
        .orderBy('agreement.version', 'desc')
        .limit(1)
        .as('level'),
      jsonArrayFrom(
        eb
          .selectFrom('projectArea')
          .innerJoin('area', 'area.id', 'projectArea.areaId')
          .select(['area.code', 'area.name'])
          .whereRef('projectArea.projectId', '=', 'chosen.id')
          .orderBy('area.name'),
      ).as('areas'),
      jsonArrayFrom(
        eb
          .selectFrom('projectTheme')
          .innerJoin('theme', 'theme.id', 'projectTheme.themeId')
          .select(['theme.slug', 'theme.nameNl', 'theme.nameEn', 'theme.pattern'])
          .whereRef('projectTheme.projectId', '=', 'chosen.id')
          .orderBy('theme.nameNl'),
      ).as('themes'),
      jsonArrayFrom(
        eb
          .selectFrom('step')
          .select(['step.id', 'step.instrument', 'step.title', 'step.closesAt', 'step.settings'])
          .whereRef('step.projectId', '=', 'chosen.id')
          .where(sql<boolean>`chosen.status = 'published'`)
          .where(open)
          .orderBy('step.closesAt', (order) => order.asc().nullsLast())
          .limit(1),
      ).as('openSteps'),
    ])
    .orderBy(sql`chosen.closes asc nulls last`)
    .orderBy('chosen.publishedAt', 'desc')
    .orderBy('chosen.id', 'desc')
    .execute();
  return rows.map(({ openSteps, ...row }) => ({ ...row, openStep: openSteps[0] ?? null })) as ProjectCard[];
}

/** How many trajectories the filter leaves, and how many of them are open now. */
export async function countProjects(db: Db, filter: ProjectFilter, now: Date): Promise<{ all: number; open: number }> {
  return visible(db, filter)
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`count(*) filter (where project.status = 'published' and exists (
        select 1 from step where step.project_id = project.id and step.status = 'published'
          and (step.opens_at is null or step.opens_at <= ${now}) and (step.closes_at is null or step.closes_at > ${now})))`.as(
        'open',
      ),
    ])
    .executeTakeFirstOrThrow();
}

function visible(db: Pick<Db, 'selectFrom'>, filter: ProjectFilter) {
  const { themeId, areaIds } = filter;
  return db
    .selectFrom('project')
    .where('project.kind', '=', 'trajectory')
    .where('project.status', filter.show === 'closed' ? '=' : '<>', filter.show === 'closed' ? 'closed' : 'draft')
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
    )
    .$if(areaIds !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('projectArea')
            .select('projectArea.areaId')
            .whereRef('projectArea.projectId', '=', 'project.id')
            .where('projectArea.areaId', 'in', areaIds as number[]),
        ),
      ),
    );
}
