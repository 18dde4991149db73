import type { Box, Point } from '../outline.ts';

/** A square part of the earth: its middle, and how many metres it is across. */
export type View = Point & { span: number };

/** Side of the map in pixels. Fixed, because a browser without script tells in pixels where somebody tapped. */
export const side = 320;
const metresPerDegree = 111_320;
// A tap is a choice, so it comes closer by more than the button does.
const closerByTap = 2.5;
const closerByButton = 2;
const moveShare = 1 / 8;

/** What can be done to the map besides tapping it; the words stand in the address. */
export const moves = ['noord', 'west', 'oost', 'zuid', 'dichterbij', 'verder', 'midden', 'weg'] as const;
export type Move = (typeof moves)[number];

/** What somebody did: the point and span of the map before, and the tap (in pixels) or the move. */
export type Pointing = {
  point: Point | null;
  span: number | null;
  tap: { x: number; y: number } | null;
  move: Move | null;
};

/**
 * The map after it: a chosen point is always its middle. `start` is the map before anything was chosen, and `closest`
 * how many metres it is across at least.
 */
export function pointTo(
  { point, span, tap, move }: Pointing,
  start: View,
  closest: number,
): { view: View; point: Point | null } {
  // A town is never wider than a hundred kilometres.
  const within = (metres: number) => Math.round(Math.min(100_000, Math.max(closest, metres)));
  const before: View = point ? { ...point, span: within(span ?? start.span) } : start;
  if (tap) return chosen({ ...placeAt(before, tap), span: within(before.span / closerByTap) });
  switch (move) {
    case 'noord':
      return chosen(shifted(before, 0, 1));
    case 'zuid':
      return chosen(shifted(before, 0, -1));
    case 'oost':
      return chosen(shifted(before, 1, 0));
    case 'west':
      return chosen(shifted(before, -1, 0));
    case 'dichterbij':
      return chosen({ ...before, span: within(before.span / closerByButton) });
    case 'verder':
      return chosen({ ...before, span: within(before.span * closerByButton) });
    case 'midden':
      return chosen(before);
    case 'weg':
      return { view: start, point: null };
    case null:
      return { view: before, point };
  }
}

/** The degrees of the edges of a view. */
export function boxOfView({ longitude, latitude, span }: View): Box {
  const up = span / 2 / metresPerDegree;
  const aside = up / shrinkAt(latitude);
  return { west: longitude - aside, east: longitude + aside, south: latitude - up, north: latitude + up };
}

/** The square view that holds a box, with some room around it. */
export function viewOfBox({ west, south, east, north }: Box): View {
  const latitude = (south + north) / 2;
  const metres = Math.max(north - south, (east - west) * shrinkAt(latitude)) * metresPerDegree;
  return { longitude: (west + east) / 2, latitude, span: Math.round(metres * 1.08) };
}

function chosen(view: View): { view: View; point: Point } {
  return { view, point: { longitude: view.longitude, latitude: view.latitude } };
}

// A key press on the map counts as a tap in its very corner, where nobody points: then the middle is meant.
function placeAt(view: View, { x, y }: { x: number; y: number }): Point {
  if (x === 0 && y === 0) return view;
  const box = boxOfView(view);
  return {
    longitude: box.west + (x / side) * (box.east - box.west),
    latitude: box.north - (y / side) * (box.north - box.south),
  };
}

function shifted(view: View, east: number, north: number): View {
  const { longitude, latitude, span } = view;
  const up = (span * moveShare) / metresPerDegree;
  return { span, longitude: longitude + (east * up) / shrinkAt(latitude), latitude: latitude + north * up };
}

function shrinkAt(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}
