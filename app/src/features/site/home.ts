import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { clockCounts } from '../agreements/index.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { countProjects, listProjects } from '../projects/index.ts';

const shownProjects = 6;
const shownMoments = 4;

/** What the home page shows of trajectories, moments and promises; other parts bring their own. */
export async function homeModel(deps: Deps) {
  const now = deps.now();
  const filter = { show: 'open' as const, limit: shownProjects, offset: 0 };
  const [projects, counts, clock, moments] = await Promise.all([
    listProjects(deps.db, filter, now),
    countProjects(deps.db, filter, now),
    clockCounts(deps.db, townDay(now)),
    comingMoments(deps, now),
  ]);
  return { projects, open: counts.open, clock, moments, now };
}

export type HomeModel = Awaited<ReturnType<typeof homeModel>>;

function comingMoments({ db }: Deps, now: Date) {
  return db
    .selectFrom('moment')
    .innerJoin('project', 'project.id', 'moment.projectId')
    .select([
      'moment.id',
      'moment.title',
      'moment.startsAt',
      'moment.place',
      'project.question',
      projectHrefInSql.as('href'),
    ])
    .where('moment.startsAt', '>', now)
    .where('project.status', '=', 'published')
    .orderBy('moment.startsAt')
    .limit(shownMoments)
    .execute();
}
