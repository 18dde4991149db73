import type { Points } from '../axes/place.ts';
import { nearestIn, nearestOfFew } from './nearest.ts';

/** Up to so many centres are sooner looked at one by one than found. */
const fewCentres = 8;

/** A group for each point, from 0; the middle of each group; and the sum of the squares of the distances to it. */
export type Clusters = { readonly groupOf: Int32Array; readonly centres: Points; readonly spread: number };

/**
 * Lloyd's rounds from these centres, until nobody changes group or no centre moves more than `still` (in either direction).
 * A point counts as often as its weight says. A centre that nobody is near to stays where it is.
 */
export function kMeans(
  points: Points,
  start: Points,
  { weights, rounds = 100, still = 0 }: { weights?: Int32Array | undefined; rounds?: number; still?: number } = {},
): Clusters {
  const groups = start.x.length;
  const groupOf = new Int32Array(points.x.length).fill(-1);
  const centres = { x: start.x.slice(), y: start.y.slice() };
  const total = { x: new Float64Array(groups), y: new Float64Array(groups), weight: new Float64Array(groups) };
  for (let round = 0; ; round += 1) {
    const { changed, spread } = assign(points, centres, groupOf, weights);
    if (!changed || round === rounds) return { groupOf, centres, spread };
    total.x.fill(0);
    total.y.fill(0);
    total.weight.fill(0);
    for (let index = 0; index < groupOf.length; index += 1) {
      const group = groupOf[index] as number;
      const weight = weights ? (weights[index] as number) : 1;
      total.x[group] = (total.x[group] as number) + weight * (points.x[index] as number);
      total.y[group] = (total.y[group] as number) + weight * (points.y[index] as number);
      total.weight[group] = (total.weight[group] as number) + weight;
    }
    let moved = 0;
    for (let group = 0; group < groups; group += 1) {
      const weight = total.weight[group] as number;
      if (weight === 0) continue;
      const [x, y] = [(total.x[group] as number) / weight, (total.y[group] as number) / weight];
      moved = Math.max(moved, Math.abs(x - (centres.x[group] as number)), Math.abs(y - (centres.y[group] as number)));
      centres.x[group] = x;
      centres.y[group] = y;
    }
    if (moved < still) {
      const last = assign(points, centres, groupOf, weights);
      return { groupOf, centres, spread: last.spread };
    }
  }
}

function assign(points: Points, centres: Points, groupOf: Int32Array, weights: Int32Array | undefined) {
  const { x, y } = points;
  const nearest = centres.x.length > fewCentres ? nearestIn(centres) : undefined;
  let changed = false;
  let spread = 0;
  for (let index = 0; index < x.length; index += 1) {
    const own = x[index] as number;
    const up = y[index] as number;
    const group = nearest ? nearest(own, up) : nearestOfFew(centres, own, up);
    const dx = own - (centres.x[group] as number);
    const dy = up - (centres.y[group] as number);
    const distance = dx * dx + dy * dy;
    if (groupOf[index] !== group) changed = true;
    groupOf[index] = group;
    spread += weights ? distance * (weights[index] as number) : distance;
  }
  return { changed, spread };
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
