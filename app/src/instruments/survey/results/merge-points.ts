import type { Dot } from '../../../features/areas/index.ts';
import { leastInCell } from './privacy-thresholds.ts';

type Point = { longitude: number; latitude: number };

// The smallest cell is some two hundred metres, the largest some fourteen kilometres; in degrees.
const smallest = 0.002;
const doublings = 7;
// A degree to the east is shorter than one to the north; at the height of the Netherlands this much.
const wider = 1.6;

/**
 * Dots for where people pointed, each of at least five of them. Whoever has too few neighbours within a cell is taken
 * together with those in one twice as wide, and so on; who stays alone even so is `left` out.
 */
export function mergePoints(points: readonly Point[]): { dots: Dot[]; left: number } {
  const dots: Dot[] = [];
  let rest = points;
  for (let level = 0; level < doublings; level++) {
    const size = smallest * 2 ** level;
    const cells = Map.groupBy(
      rest,
      ({ longitude, latitude }) => `${Math.floor(longitude / (size * wider))} ${Math.floor(latitude / size)}`,
    );
    rest = [];
    for (const cell of cells.values()) {
      if (cell.length >= leastInCell) dots.push(dotOf(cell));
      else rest = [...rest, ...cell];
    }
  }
  return { dots: dots.sort((one, other) => other.count - one.count), left: rest.length };
}

/** The middle of the points to about a hundred metres, so that no front door follows from it. */
function dotOf(points: readonly Point[]): Dot {
  const middle = (of: (point: Point) => number) =>
    Math.round((1000 * points.reduce((sum, point) => sum + of(point), 0)) / points.length) / 1000;
  return {
    longitude: middle(({ longitude }) => longitude),
    latitude: middle(({ latitude }) => latitude),
    count: points.length,
  };
}
