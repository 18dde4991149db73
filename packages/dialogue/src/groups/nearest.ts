import type { Points } from '../axes/place.ts';

/**
 * Finds the centre that is nearest to a point; of two as near the first. The centres are looked at from left to right, both
 * ways from the point, until those that are left are further away along the first axis alone.
 */
export function nearestIn(centres: Points): (x: number, y: number) => number {
  const order = Int32Array.from(
    Array.from(centres.x.keys()).sort((a, b) => at(centres.x, a) - at(centres.x, b) || a - b),
  );
  const xs = Float64Array.from(order, (group) => at(centres.x, group));
  const ys = Float64Array.from(order, (group) => at(centres.y, group));
  return (x, y) => {
    let right = 0;
    for (let high = xs.length; right < high; ) {
      const middle = (right + high) >> 1;
      if (at(xs, middle) < x) right = middle + 1;
      else high = middle;
    }
    let left = right - 1;
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
    for (;;) {
      const toRight = right < xs.length ? at(xs, right) - x : Number.POSITIVE_INFINITY;
      const toLeft = left >= 0 ? x - at(xs, left) : Number.POSITIVE_INFINITY;
      const dx = Math.min(toRight, toLeft);
      if (dx === Number.POSITIVE_INFINITY || dx * dx > least) return Math.max(0, nearest);
      const place = toRight <= toLeft ? right++ : left--;
      const dy = y - at(ys, place);
      const distance = dx * dx + dy * dy;
      const group = order[place] as number;
      if (distance < least || (distance === least && group < nearest)) [nearest, least] = [group, distance];
    }
  };
}

/** The nearest of a few centres, looked at one by one; of two as near the first. */
export function nearestOfFew({ x: xs, y: ys }: Points, x: number, y: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let group = 0; group < xs.length; group += 1) {
    const dx = x - at(xs, group);
    const dy = y - at(ys, group);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      nearest = group;
      least = distance;
    }
  }
  return nearest;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
