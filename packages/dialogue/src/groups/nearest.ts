import type { Points } from '../axes/place.ts';

/**
 * Finds the two centres that are nearest to a point: gives the nearest, of two as near the first, and writes into `squares` how
 * far it and the next are.
 */
export type Nearest = (x: number, y: number, squares: Float64Array) => number;

/** Looks at the centres one by one: the soonest for a few. */
export function nearestOfFew({ x: xs, y: ys }: Points, x: number, y: number, squares: Float64Array): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (let group = 0; group < xs.length; group += 1) {
    const dx = x - (xs[group] as number);
    const dy = y - (ys[group] as number);
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      next = least;
      least = distance;
      found = group;
    } else if (distance < next) next = distance;
  }
  squares[0] = least;
  squares[1] = next;
  return found;
}

/**
 * The centres are looked at from left to right, both ways from the point, until those that are left are further away than
 * the second along the first axis alone.
 */
export function nearestOfMany(centres: Points): Nearest {
  const order = Int32Array.from(
    Array.from(centres.x.keys()).sort((a, b) => (centres.x[a] as number) - (centres.x[b] as number) || a - b),
  );
  const xs = Float64Array.from(order, (group) => centres.x[group] as number);
  const ys = Float64Array.from(order, (group) => centres.y[group] as number);
  return (x, y, squares) => {
    let right = 0;
    for (let high = xs.length; right < high; ) {
      const middle = (right + high) >> 1;
      if ((xs[middle] as number) < x) right = middle + 1;
      else high = middle;
    }
    let left = right - 1;
    let found = 0;
    let least = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (;;) {
      const toRight = right < xs.length ? (xs[right] as number) - x : Number.POSITIVE_INFINITY;
      const toLeft = left >= 0 ? x - (xs[left] as number) : Number.POSITIVE_INFINITY;
      const dx = Math.min(toRight, toLeft);
      if (dx === Number.POSITIVE_INFINITY || dx * dx > next) break;
      const place = toRight <= toLeft ? right++ : left--;
      const dy = y - (ys[place] as number);
      const distance = dx * dx + dy * dy;
      const group = order[place] as number;
      if (distance < least || (distance === least && group < found)) {
        next = least;
        least = distance;
        found = group;
      } else if (distance < next) next = distance;
    }
    squares[0] = least;
    squares[1] = next;
    return found;
  };
}
