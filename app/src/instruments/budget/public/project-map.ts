import {
  type AreaOption,
  type AreaTile,
  areaTiles,
  type Box,
  boxOf,
  type DrawnArea,
  drawnAreas,
  framed,
  labelDegrees,
  listAreas,
  type Mark,
} from '../../../features/areas/index.ts';
import type { StepLink } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { budgetPath, mapPath, projectPath } from '../budget-path.ts';
import type { BudgetProject } from '../projects/list-projects.ts';
import { filterAddress, type ProjectFilter } from './project-filter.tsx';

/** What the map of projects shows: marks on the wijken, or tiles until the outlines of the town are imported. */
export type ProjectMapModel =
  | { kind: 'map'; areas: DrawnArea[]; box: Box; marks: Mark[] }
  | { kind: 'tiles'; tiles: AreaTile[]; wijkHref: (id: number) => string };

type Place = Pick<StepLink, 'id' | 'projectSlug'>;

/** The map of these projects: a mark for each that has a spot, and one for the others of a wijk together. */
export async function projectMap(
  { db, now }: Deps,
  step: Place,
  projects: readonly BudgetProject[],
  filter: ProjectFilter,
): Promise<ProjectMapModel> {
  const [all, areas] = await Promise.all([listAreas(db), drawnAreas(db, null)]);
  const wijkOf = wijken(all);
  const inWijk = (id: number, of = projects) => of.filter(({ areaId }) => wijkOf(areaId) === id);
  if (areas.length === 0) {
    const tiles = (await areaTiles(db, now())).map((tile) => ({ ...tile, open: inWijk(tile.id).length }));
    return { kind: 'tiles', tiles, wijkHref: (id) => filterAddress(budgetPath(step), { ...filter, areaId: id }) };
  }
  const spots = projects.flatMap((project) => spotOf(project, step) ?? []);
  const elsewhere = projects.filter((project) => spotOf(project, step) === undefined);
  const whole = areas.flatMap((area) => {
    const [first, ...more] = inWijk(area.id, elsewhere);
    if (!first) return [];
    const at = labelDegrees(area.drawing);
    if (more.length === 0)
      return [
        { ...at, count: 1, href: projectPath(step, first.id), name: first.title, caption: area.short, whole: false },
      ];
    const href = filterAddress(mapPath(step), { ...filter, areaId: first.areaId });
    return [{ ...at, count: more.length + 1, href, name: area.name, caption: area.short, whole: true }];
  });
  const used = areas.filter(({ id }) => inWijk(id).length > 0);
  const shown = used.length > 0 ? used : areas;
  return {
    kind: 'map',
    areas,
    box: framed(boxOf(shown.flatMap(({ drawing }) => drawing))),
    marks: [...spots, ...whole],
  };
}

function spotOf({ id, title, longitude, latitude }: BudgetProject, step: Place): Mark | undefined {
  if (longitude === null || latitude === null) return undefined;
  return { longitude, latitude, count: 1, href: projectPath(step, id), name: title, whole: false };
}

/** Finds the wijk in which an area lies; null for what is larger, or no area. */
function wijken(all: readonly AreaOption[]): (areaId: number | null) => number | null {
  const byId = new Map(all.map((area) => [area.id, area]));
  return (areaId) => {
    const area = byId.get(areaId ?? 0);
    if (area?.kind === 'wijk') return area.id;
    return area?.kind === 'buurt' ? area.parentId : null;
  };
}
