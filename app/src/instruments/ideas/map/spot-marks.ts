import {
  type Box,
  cellMarks,
  type DrawnArea,
  freePlace,
  gridOf,
  labelDegrees,
  type Mark,
} from '../../../features/areas/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type ListFilter, listAddress } from '../list-filter.ts';
import { stepPath } from '../step-path.ts';
import { findSpots } from './find-spots.ts';
import { mapPath } from './town-marks.ts';

type Place = { id: number; projectSlug: string };

/** The marks of a part of the map: one for each cell with ideas, and one for those about the whole of the area. */
export async function spotMarks(
  db: Db,
  step: Place,
  filter: ListFilter,
  box: Box,
  area: DrawnArea | undefined,
): Promise<Mark[]> {
  const grid = gridOf(box);
  const spots = await findSpots(db, step.id, filter, grid);
  const marks = cellMarks(spots, grid, {
    closer: (vak) => listAddress(mapPath(step), { ...filter, box: vak }),
    list: (vak) => listAddress(stepPath(step), { ...filter, box: vak }),
  });
  const whole = spots.find((spot) => spot.column === null);
  if (!whole || !area) return marks;
  const at = freePlace(labelDegrees(area.drawing), grid, spots);
  const href = listAddress(stepPath(step), { ...filter, areaId: area.id });
  return [...marks, { ...at, count: whole.count, href, name: area.name, caption: area.short, whole: true }];
}
