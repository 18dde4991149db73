import type { Points } from '../axes/place.ts';
import { nearestOfFew, nearestOfMany } from './nearest.ts';

/** A group for each point, from 0; the middle of each group; and the sum of the squares of the distances to it. */
export type Clusters = { readonly groupOf: Int32Array; readonly centres: Points; readonly spread: number };

type Choice = { weights?: Int32Array | undefined; rounds?: number; still?: number };

/**
 * Lloyd's rounds from these centres, until nobody changes group or no centre moves more than `still` (in either direction).
 * A point counts as often as its weight says. A centre that nobody is near to stays where it is.
 */
export function kMeans(points: Points, start: Points, { weights, rounds = 100, still = 0 }: Choice = {}): Clusters {
  const centres = { x: start.x.slice(), y: start.y.slice() };
  const groupOf = new Int32Array(points.x.length).fill(-1);
  const bounds = { upper: new Float64Array(points.x.length), lower: new Float64Array(points.x.length) };
  const moves = new Float64Array(start.x.length);
  for (let round = 0; assign(points, centres, groupOf, bounds, moves) && round < rounds; round += 1)
    if (moveCentres(points, centres, groupOf, weights, moves) < still) {
      assign(points, centres, groupOf, bounds, moves);
      break;
    }
  return { groupOf, centres, spread: spreadOf(points, centres, groupOf, weights) };
}

/** Up to so many centres are sooner looked at one by one than searched. */
const few = 8;
/** So much may rounding have taken off a bound at most. */
const slack = 1 - 1e-9;

/**
 * Puts every point with its nearest centre, and says whether any changed. Who is surely nearer to the own centre than any
 * other can have come since the last round is not looked at again (the bounds of Hamerly 2010): the outcome is the same.
 */
function assign(
  { x, y }: Points,
  centres: Points,
  groupOf: Int32Array,
  { upper, lower }: { upper: Float64Array; lower: Float64Array },
  moves: Float64Array,
): boolean {
  const find = centres.x.length > few ? nearestOfMany(centres) : undefined;
  const squares = new Float64Array(2);
  const [farthest, most, next] = largestTwo(moves);
  let changed = false;
  for (let index = 0; index < x.length; index += 1) {
    const own = groupOf[index] as number;
    let low = 0;
    if (own >= 0) {
      const up = (upper[index] as number) + (moves[own] as number);
      low = (lower[index] as number) - (own === farthest ? next : most);
      lower[index] = low;
      upper[index] = up;
      if (up < low * slack) continue;
      const dx = (x[index] as number) - (centres.x[own] as number);
      const dy = (y[index] as number) - (centres.y[own] as number);
      const now = Math.sqrt(dx * dx + dy * dy);
      upper[index] = now;
      if (now < low * slack) continue;
    }
    const [across, along] = [x[index] as number, y[index] as number];
    const group = find ? find(across, along, squares) : nearestOfFew(centres, across, along, squares);
    upper[index] = Math.sqrt(squares[0] as number);
    lower[index] = Math.sqrt(squares[1] as number);
    if (group !== own) changed = true;
    groupOf[index] = group;
  }
  return changed;
}

/** Which of the moves is the largest, it, and the next. */
function largestTwo(moves: Float64Array): [number, number, number] {
  let [farthest, most, next] = [0, 0, 0];
  for (const [group, move] of moves.entries()) {
    if (move > most) [farthest, most, next] = [group, move, most];
    else if (move > next) next = move;
  }
  return [farthest, most, next];
}

/** Puts each centre in the middle of its points; gives the largest move in one direction, and in `moves` how far each went. */
function moveCentres(
  { x, y }: Points,
  centres: Points,
  groupOf: Int32Array,
  weights: Int32Array | undefined,
  moves: Float64Array,
): number {
  const total = { x: new Float64Array(moves.length), y: new Float64Array(moves.length) };
  const sizes = new Float64Array(moves.length);
  for (let index = 0; index < groupOf.length; index += 1) {
    const group = groupOf[index] as number;
    const weight = weights ? (weights[index] as number) : 1;
    total.x[group] = (total.x[group] as number) + weight * (x[index] as number);
    total.y[group] = (total.y[group] as number) + weight * (y[index] as number);
    sizes[group] = (sizes[group] as number) + weight;
  }
  let moved = 0;
  for (let group = 0; group < moves.length; group += 1) {
    const size = sizes[group] as number;
    moves[group] = 0;
    if (size === 0) continue;
    const dx = (total.x[group] as number) / size - (centres.x[group] as number);
    const dy = (total.y[group] as number) / size - (centres.y[group] as number);
    moved = Math.max(moved, Math.abs(dx), Math.abs(dy));
    moves[group] = Math.sqrt(dx * dx + dy * dy);
    centres.x[group] = (total.x[group] as number) / size;
    centres.y[group] = (total.y[group] as number) / size;
  }
  return moved;
}

function spreadOf({ x, y }: Points, centres: Points, groupOf: Int32Array, weights: Int32Array | undefined): number {
  let spread = 0;
  for (let index = 0; index < groupOf.length; index += 1) {
    const group = groupOf[index] as number;
    const dx = (x[index] as number) - (centres.x[group] as number);
    const dy = (y[index] as number) - (centres.y[group] as number);
    const distance = dx * dx + dy * dy;
    spread += weights ? distance * (weights[index] as number) : distance;
  }
  return spread;
}

/** The first points that are not the same, `count` at most: where Polis starts. */
export function firstDistinct({ x, y }: Points, count: number): Points {
  const found: number[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < x.length && found.length < count; index += 1) {
    const place = `${x[index]} ${y[index]}`;
    if (!seen.has(place)) found.push(index);
    seen.add(place);
  }
  return pick({ x, y }, found);
}

/** Some of the points. */
export function pick({ x, y }: Points, places: ArrayLike<number>): Points {
  return {
    x: Float64Array.from(places, (index) => x[index] as number),
    y: Float64Array.from(places, (index) => y[index] as number),
  };
}
