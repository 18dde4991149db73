import type { Db } from '../../platform/db/db.ts';
import { latestAnswers } from '../answers/index.ts';
import { type AreaOption, areasWithin, areaTiles, locatorModel } from '../areas/index.ts';
import { newestInitiatives } from '../initiatives/index.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import { listProjects } from '../projects/index.ts';

const shownProjects = 24;
const shownInitiatives = 3;
const shownMoments = 6;
const shownIdeas = 5;
const shownAnswers = 3;

/** What the municipality keeps of an area: nothing of it is what a reader has just done, so that readers may share it. */
export async function keptOfArea(db: Db, areas: readonly AreaOption[], area: AreaOption, now: Date) {
  const near = [...areasWithin(areas, area.id), ...areasAbove(areas, area).map(({ id }) => id)];
  const [moments, answers, tiles, locator] = await Promise.all([
    comingMoments(db, near, now),
    latestAnswers(db, { areaId: area.id, limit: shownAnswers }),
    areaTiles(db, now),
    locatorModel(db, area.id),
  ]);
  return { moments, answers, tiles, locator };
}

export type KeptOfArea = Awaited<ReturnType<typeof keptOfArea>>;

/** Everything that the page of one area shows; each part is one query. */
export async function areaPageModel(
  db: Db,
  areas: readonly AreaOption[],
  area: AreaOption,
  now: Date,
  kept: Promise<KeptOfArea>,
) {
  const above = areasAbove(areas, area);
  const here = areasWithin(areas, area.id);
  const around = above.map((one) => one.id);
  const open = { show: 'open' as const, limit: shownProjects, offset: 0 };
  const ofResidents = { show: 'open', words: '', stage: null, themeId: null, box: null } as const;
  const [own, wider, initiatives, ideas, shared] = await Promise.all([
    listProjects(db, { ...open, areaIds: here }, now),
    around.length === 0 ? [] : listProjects(db, { ...open, areaIds: around }, now),
    newestInitiatives(db, { ...ofResidents, areas: { id: area.id, inside: here, within: 0 } }, shownInitiatives),
    latestIdeas(db, here),
    kept,
  ]);
  const ownIds = new Set(own.map((project) => project.id));
  return {
    area,
    above,
    inside: areas.filter((one) => one.parentId === area.id),
    own,
    // What is also labelled with the area itself stands with its own.
    wider: wider.filter((project) => !ownIds.has(project.id)),
    initiatives,
    ideas,
    ...shared,
    now,
  };
}

export type AreaPageModel = Awaited<ReturnType<typeof areaPageModel>>;

/** The areas around this one, the nearest first. */
function areasAbove(areas: readonly AreaOption[], area: AreaOption): AreaOption[] {
  const parent = areas.find((one) => one.id === area.parentId);
  return parent ? [parent, ...areasAbove(areas, parent)] : [];
}

function comingMoments(db: Db, areaIds: number[], now: Date) {
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
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('projectArea')
          .select('projectArea.areaId')
          .whereRef('projectArea.projectId', '=', 'project.id')
          .where('projectArea.areaId', 'in', areaIds),
      ),
    )
    .orderBy('moment.startsAt')
    .limit(shownMoments)
    .execute();
}

function latestIdeas(db: Db, areaIds: number[]) {
  return db
    .selectFrom('contribution')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .innerJoin('area', 'area.id', 'contribution.areaId')
    .select([
      'contribution.id',
      'contribution.title',
      'contribution.publishedAt',
      'contribution.supportCount',
      'area.name as areaName',
      'project.question',
    ])
    .where('contribution.areaId', 'in', areaIds)
    .where('contribution.status', '=', 'published')
    .where('project.status', '<>', 'draft')
    .orderBy('contribution.publishedAt', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(shownIdeas)
    .execute();
}
