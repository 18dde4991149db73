import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Tile } from '../../../platform/ui/tile-map.tsx';
import {
  type AreaOption,
  areasWithin,
  areaTiles,
  type Box,
  boxOf,
  cellMarks,
  type DrawnArea,
  drawnAreas,
  framed,
  gridOf,
  labelDegrees,
  type Mark,
} from '../../areas/index.ts';
import { conditions, type InitiativeFilter, type Manner, shown } from './conditions.ts';
import { findSpots } from './find-spots.ts';
import { type ListChoice, listAddress } from './list-choice.ts';

/** What the map shows: marks on the outlines of the town, or tiles until these are imported. */
export type MapModel =
  | { kind: 'tiles'; tiles: Tile[] }
  | { kind: 'map'; areas: DrawnArea[]; box: Box; marks: Mark[]; current: number | undefined };

type Asked = { choice: ListChoice; filter: InitiativeFilter; manner: Manner; areas: readonly AreaOption[] };

/** The map of what a visitor asked for, of the town or as close as the chosen area. */
export async function mapModel({ db, now }: Deps, { choice, filter, manner, areas }: Asked): Promise<MapModel> {
  const area = areas.find(({ id }) => id === filter.areas?.id);
  const wijkId = area?.kind === 'wijk' ? area.id : area?.kind === 'buurt' ? area.parentId : null;
  const drawn = await drawnAreas(db, wijkId);
  if (drawn.length === 0) return { kind: 'tiles', tiles: await tilesOf(db, now(), choice, filter, manner) };
  const box = framed(choice.box ?? boxOf(shapesOf(drawn, areas, area)));
  const grid = gridOf(box);
  const at = (part: Pick<ListChoice, 'box' | 'view'>) => listAddress({ ...choice, ...part, page: 1 });
  const [spots, unplaced] = await Promise.all([
    findSpots(db, filter, manner, grid),
    countByWijk(db, { ...filter, box: null }, manner, sql`lon is null`),
  ]);
  const marks = cellMarks(spots, grid, {
    closer: (vak) => at({ box: vak, view: 'map' }),
    list: (vak) => at({ box: vak, view: 'list' }),
  });
  const whole = drawn.flatMap(({ id, code, name, short, drawing }): Mark[] => {
    const count = unplaced.get(id);
    const middle = labelDegrees(drawing);
    if (!count || !holds(box, middle)) return [];
    const href = listAddress({ ...choice, area: code, box: null, view: 'list', page: 1 });
    return [{ ...middle, count, href, name, caption: short, whole: true }];
  });
  return { kind: 'map', areas: drawn, box, marks: [...marks, ...whole], current: area?.id };
}

function holds(box: Box, { longitude, latitude }: { longitude: number; latitude: number }): boolean {
  return longitude > box.west && longitude < box.east && latitude > box.south && latitude < box.north;
}

/** The shapes that the map has to hold: of the area itself, of the wijken in it, or else of the town. */
function shapesOf(drawn: readonly DrawnArea[], areas: readonly AreaOption[], area: AreaOption | undefined) {
  const own = drawn.filter(({ id }) => id === area?.id);
  const inside = area ? drawn.filter(({ id }) => areasWithin(areas, area.id).includes(id)) : [];
  const shown = [own, inside, drawn].find((some) => some.length > 0) ?? [];
  return shown.flatMap(({ drawing }) => drawing);
}

/** How many are about each wijk, or a buurt in it. */
async function countByWijk(db: Db, filter: InitiativeFilter, manner: Manner, and: RawBuilder<unknown>) {
  const { rows } = await sql<{ id: number; count: number }>`
    select wijk.id, count(distinct project.id)::int as count
    from project join initiative on initiative.project_id = project.id
    join project_area on project_area.project_id = project.id join area on area.id = project_area.area_id
    join area wijk on wijk.kind = 'wijk' and wijk.id in (area.id, area.parent_id)
    where ${shown} and ${conditions(filter, manner)} and ${and} group by wijk.id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The tiles with what is in each wijk; a tile leads to the list of its wijk. */
async function tilesOf(db: Db, now: Date, choice: ListChoice, filter: InitiativeFilter, manner: Manner) {
  const [counts, tiles] = await Promise.all([countByWijk(db, filter, manner, sql`true`), areaTiles(db, now)]);
  return tiles.flatMap(({ id, code, column, row, short, name }): Tile[] => {
    if (column === null || row === null) return [];
    const href = listAddress({ ...choice, area: code, view: 'list', page: 1 });
    return [{ column, row, short, name, count: counts.get(id) ?? 0, href }];
  });
}
