import {
  type AreaOption,
  type AreaTile,
  areasWithin,
  areaTiles,
  type Box,
  boxOf,
  type DrawnArea,
  drawnAreas,
  framed,
  listAreas,
  type Mark,
} from '../../../features/areas/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { type IdeaList, listIdeas } from '../idea-list.ts';
import type { ListFilter } from '../list-filter.ts';
import { type AreaCount, countByArea } from './count-by-area.ts';
import { spotMarks } from './spot-marks.ts';
import { mapPath, type PlaceRow, townMarks, townRows } from './town-marks.ts';

/** What the map shows: the town by wijk (as tiles until outlines are imported), or the spots in one part of it. */
export type MapModel =
  | { kind: 'tiles'; tiles: AreaTile[]; rows: PlaceRow[]; total: number }
  | { kind: 'town'; areas: DrawnArea[]; box: Box; marks: Mark[]; rows: PlaceRow[]; total: number }
  | {
      kind: 'near';
      areas: DrawnArea[];
      box: Box;
      marks: Mark[];
      list: IdeaList;
      area: AreaOption | undefined;
      total: number;
    };

/** The map that a visitor asked for; a step about one area starts there. */
export async function mapModel(deps: Deps, step: Step, filter: ListFilter): Promise<MapModel> {
  const { db } = deps;
  const all = await listAreas(db);
  const only = step.areaIds.length === 1 ? step.areaIds[0] : undefined;
  const viewed = all.find((area) => area.id === (filter.areaId ?? only));
  const wijkId = viewed?.kind === 'wijk' ? viewed.id : viewed?.kind === 'buurt' ? viewed.parentId : null;
  const areas = await drawnAreas(db, wijkId);
  if (areas.length > 0 && (filter.box || wijkId !== null)) return near(deps, step, filter, areas, viewed);

  const counts = await countByArea(db, step.id, filter);
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const rows = townRows(all, counts);
  if (areas.length === 0) return { kind: 'tiles', tiles: await tilesOf(deps, all, counts), rows, total };
  const inside = viewed ? areas.filter((area) => areasWithin(all, viewed.id).includes(area.id)) : areas;
  const shown = inside.length > 0 ? inside : areas;
  const marks = townMarks(shown, rows, mapPath(step), filter);
  return { kind: 'town', areas, box: framed(boxOf(shown.flatMap((area) => area.drawing))), marks, rows, total };
}

async function near(
  { db, now }: Deps,
  step: Step,
  filter: ListFilter,
  areas: DrawnArea[],
  area: AreaOption | undefined,
): Promise<MapModel> {
  const drawn = areas.find((one) => one.id === area?.id);
  const box = framed(filter.box ?? boxOf(drawn?.drawing ?? []));
  const [marks, list] = await Promise.all([
    spotMarks(db, step, filter, box, drawn),
    listIdeas(db, step.id, filter, townDay(now())),
  ]);
  return { kind: 'near', areas, box, marks, list, area, total: list.total };
}

/** The tiles with the ideas of each wijk on them. */
async function tilesOf({ db, now }: Deps, all: readonly AreaOption[], counts: readonly AreaCount[]) {
  const byCode = new Map(townRows(all, counts).map((row) => [row.code, row.count]));
  return (await areaTiles(db, now())).map((tile) => ({ ...tile, open: byCode.get(tile.code) ?? 0 }));
}
