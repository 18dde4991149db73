import { type Box, type DrawnArea, type Grid, gridOf, labelDegrees, type Mark } from '../../../features/areas/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type ListFilter, listAddress } from '../list-filter.ts';
import { stepPath } from '../step-path.ts';
import { findSpots, type Spot } from './find-spots.ts';
import { mapPath } from './town-marks.ts';

type Place = { id: number; projectSlug: string };

// About five hundred metres: below it a closer map would show the same few spots.
const closest = 0.005;

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
  const marks = spots.flatMap((spot) => markOf(spot, grid, step, filter) ?? []);
  const whole = spots.find((spot) => spot.column === null);
  if (!whole || !area) return marks;
  const at = freePlace(labelDegrees(area.drawing), grid, spots);
  const href = listAddress(stepPath(step), { ...filter, areaId: area.id });
  return [...marks, { ...at, count: whole.count, href, name: area.name, caption: area.short, whole: true }];
}

function markOf(spot: Spot, grid: Grid, step: Place, filter: ListFilter): Mark | undefined {
  const { column, row, longitude, latitude, count, id, title } = spot;
  if (column === null || row === null || longitude === null || latitude === null) return undefined;
  const middle = middleOf(grid, column, row);
  // Kept near the middle of its cell, so that marks of cells side by side never overlap.
  const at = {
    longitude: within(longitude, middle.longitude, 0.15 * grid.width),
    latitude: within(latitude, middle.latitude, 0.15 * grid.height),
  };
  if (id !== null) return { ...at, count, href: `/ideeen/${id}`, name: title ?? '', whole: false };
  const cells = grid.box.north - grid.box.south > closest ? 1.5 : 0.5;
  const vak: Box = {
    west: middle.longitude - cells * grid.width,
    east: middle.longitude + cells * grid.width,
    south: middle.latitude - cells * grid.height,
    north: middle.latitude + cells * grid.height,
  };
  const path = cells > 1 ? mapPath(step) : stepPath(step);
  return { ...at, count, href: listAddress(path, { ...filter, box: vak }), name: '', whole: false };
}

function middleOf({ box, width, height }: Grid, column: number, row: number) {
  return { longitude: box.west + (column + 0.5) * width, latitude: box.north - (row + 0.5) * height };
}

function within(value: number, middle: number, room: number): number {
  return Math.min(middle + room, Math.max(middle - room, value));
}

/** The middle of the cell nearest to a place in which nothing is drawn yet. */
function freePlace(wanted: { longitude: number; latitude: number }, grid: Grid, spots: readonly Spot[]) {
  const taken = new Set(spots.map((spot) => `${spot.column} ${spot.row}`));
  const cells = Array.from({ length: grid.columns * grid.rows }, (_, index) => ({
    column: index % grid.columns,
    row: Math.floor(index / grid.columns),
  }));
  const distance = (cell: { column: number; row: number }) => {
    const middle = middleOf(grid, cell.column, cell.row);
    return (
      Math.abs(middle.longitude - wanted.longitude) / grid.width +
      Math.abs(middle.latitude - wanted.latitude) / grid.height
    );
  };
  const free = cells.filter(({ column, row }) => !taken.has(`${column} ${row}`));
  const [nearest] = free.sort((one, other) => distance(one) - distance(other));
  return nearest ? middleOf(grid, nearest.column, nearest.row) : wanted;
}
