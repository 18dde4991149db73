import { nearestOfFew, nearestOfMany, ordered } from './nearest.ts';
import { countOf, type Places, pick, squareBetween } from './places.ts';

/** A group for each place, from 0; the middle of each group; and the sum of the squares of the distances to it. */
export type Clusters = { readonly groupOf: Int32Array; readonly centres: Places; readonly spread: number };

type Choice = { weights?: Int32Array | undefined; rounds?: number; still?: number };

/**
 * Lloyd's rounds from these centres, until nobody changes group or no centre moves more than `still` (in any direction).
 * A place counts as often as its weight says. A centre that nobody is near to stays where it is.
 */
export function kMeans(places: Places, start: Places, { weights, rounds = 100, still = 0 }: Choice = {}): Clusters {
  const centres = { dimensions: start.dimensions, at: start.at.slice() };
  const people = countOf(places);
  const groupOf = new Int32Array(people).fill(-1);
  const bounds = { upper: new Float64Array(people), lower: new Float64Array(people) };
  const moves = new Float64Array(countOf(start));
  for (let round = 0; assign(places, centres, groupOf, bounds, moves) && round < rounds; round += 1)
    if (moveCentres(places, centres, groupOf, weights, moves) < still) {
      assign(places, centres, groupOf, bounds, moves);
      break;
    }
  return { groupOf, centres, spread: spreadOf(places, centres, groupOf, weights) };
}

/** Up to so many centres are sooner looked at one by one than searched. */
const few = 8;
/** So much may rounding have taken off a bound at most. */
const slack = 1 - 1e-9;

/**
 * Puts every place with its nearest centre, and says whether any changed. Who is surely nearer to the own centre than any
 * other can have come since the last round is not looked at again (the bounds of Hamerly 2010): the outcome is the same.
 */
function assign(
  places: Places,
  centres: Places,
  groupOf: Int32Array,
  { upper, lower }: { upper: Float64Array; lower: Float64Array },
  moves: Float64Array,
): boolean {
  const many = moves.length > few ? ordered(centres) : undefined;
  const squares = new Float64Array(2);
  const [farthest, most, next] = largestTwo(moves);
  let changed = false;
  for (let index = 0; index < groupOf.length; index += 1) {
    const own = groupOf[index] as number;
    if (own >= 0) {
      const up = (upper[index] as number) + (moves[own] as number);
      const low = (lower[index] as number) - (own === farthest ? next : most);
      lower[index] = low;
      upper[index] = up;
      if (up < low * slack) continue;
      const now = Math.sqrt(squareBetween(places, index, centres, own));
      upper[index] = now;
      if (now < low * slack) continue;
    }
    const group = many ? nearestOfMany(many, places, index, squares) : nearestOfFew(centres, places, index, squares);
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

/** Puts each centre in the middle of its places; gives the largest move in one direction, and in `moves` how far each went. */
function moveCentres(
  places: Places,
  centres: Places,
  groupOf: Int32Array,
  weights: Int32Array | undefined,
  moves: Float64Array,
): number {
  const { dimensions } = places;
  const { total, sizes } = sumsOf(places, groupOf, moves.length, weights);
  let moved = 0;
  for (let group = 0; group < moves.length; group += 1) {
    const size = sizes[group] as number;
    moves[group] = 0;
    if (size === 0) continue;
    let square = 0;
    for (let cell = group * dimensions; cell < (group + 1) * dimensions; cell += 1) {
      const middle = (total[cell] as number) / size;
      const move = middle - (centres.at[cell] as number);
      centres.at[cell] = middle;
      square += move * move;
      moved = Math.max(moved, Math.abs(move));
    }
    moves[group] = Math.sqrt(square);
  }
  return moved;
}

/** Of each group the sum of its places, and how many there are; who is in none (-1) is not counted. */
function sumsOf({ dimensions, at }: Places, groupOf: Int32Array, groups: number, weights?: Int32Array) {
  const total = new Float64Array(groups * dimensions);
  const sizes = new Float64Array(groups);
  for (let index = 0, from = 0; index < groupOf.length; index += 1, from += dimensions) {
    const group = groupOf[index] as number;
    if (group < 0) continue;
    const weight = weights ? (weights[index] as number) : 1;
    const to = group * dimensions;
    for (let axis = 0; axis < dimensions; axis += 1)
      total[to + axis] = (total[to + axis] as number) + weight * (at[from + axis] as number);
    sizes[group] = (sizes[group] as number) + weight;
  }
  return { total, sizes };
}

/** The middles of these groups (-1 for none); nothing if one is empty. */
export function middlesOf(places: Places, groupOf: Int32Array, groups: number): Places | undefined {
  const { total, sizes } = sumsOf(places, groupOf, groups);
  if (sizes.some((size) => size === 0)) return undefined;
  const { dimensions } = places;
  return { dimensions, at: total.map((sum, cell) => sum / (sizes[Math.floor(cell / dimensions)] as number)) };
}

function spreadOf(places: Places, centres: Places, groupOf: Int32Array, weights: Int32Array | undefined): number {
  let spread = 0;
  for (let index = 0; index < groupOf.length; index += 1)
    spread +=
      (weights ? (weights[index] as number) : 1) * squareBetween(places, index, centres, groupOf[index] as number);
  return spread;
}

/** The first places that are not the same, `count` at most: where Polis starts. */
export function firstDistinct(places: Places, count: number): Places {
  const { dimensions, at } = places;
  const found: number[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < countOf(places) && found.length < count; index += 1) {
    const place = at.subarray(index * dimensions, (index + 1) * dimensions).join(' ');
    if (!seen.has(place)) found.push(index);
    seen.add(place);
  }
  return pick(places, found);
}
