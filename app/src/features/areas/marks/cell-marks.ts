import type { Grid } from '../grid.ts';
import type { Box } from '../outline.ts';
import type { Mark } from '../place-map.tsx';

/** What lies in one cell of the map, or (without a cell) what has no spot that is seen. */
export type Spot = {
  column: number | null;
  row: number | null;
  count: number;
  /** The middle of what lies in the cell. */
  longitude: number | null;
  latitude: number | null;
  /** What it is, where it is alone. */
  alone: { href: string; title: string } | null;
};
/** Where a mark for several leads: closer, or where the map comes no closer to a list of them. */
export type HrefOfBox = { closer: (box: Box) => string; list: (box: Box) => string };

// About five hundred metres: below it a closer map would show the same few spots.
const closest = 0.005;

/** One mark for each cell with something in it. */
export function cellMarks(spots: readonly Spot[], grid: Grid, hrefs: HrefOfBox): Mark[] {
  return spots.flatMap((spot) => markOf(spot, grid, hrefs) ?? []);
}

function markOf(spot: Spot, grid: Grid, { closer, list }: HrefOfBox): Mark | undefined {
  const { column, row, longitude, latitude, count, alone } = spot;
  if (column === null || row === null || longitude === null || latitude === null) return undefined;
  const middle = middleOf(grid, column, row);
  // Kept near the middle of its cell, so that marks of cells side by side never overlap.
  const at = {
    longitude: within(longitude, middle.longitude, 0.15 * grid.width),
    latitude: within(latitude, middle.latitude, 0.15 * grid.height),
  };
  if (alone) return { ...at, count, href: alone.href, name: alone.title, whole: false };
  const cells = grid.box.north - grid.box.south > closest ? 1.5 : 0.5;
  const vak: Box = {
    west: middle.longitude - cells * grid.width,
    east: middle.longitude + cells * grid.width,
    south: middle.latitude - cells * grid.height,
    north: middle.latitude + cells * grid.height,
  };
  return { ...at, count, href: cells > 1 ? closer(vak) : list(vak), name: '', whole: false };
}

function middleOf({ box, width, height }: Grid, column: number, row: number) {
  return { longitude: box.west + (column + 0.5) * width, latitude: box.north - (row + 0.5) * height };
}

function within(value: number, middle: number, room: number): number {
  return Math.min(middle + room, Math.max(middle - room, value));
}

/** The middle of the cell nearest to a place in which nothing is drawn yet. */
export function freePlace(wanted: { longitude: number; latitude: number }, grid: Grid, spots: readonly Spot[]) {
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
