import { countOf, type Places } from './places.ts';

/**
 * Finds the two centres that are nearest to the place in a row: gives the nearest, of two as near the first, and writes into
 * `squares` how far it and the next are.
 */
export type Nearest = (places: Places, row: number, squares: Float64Array) => number;

/** Looks at the centres one by one: the soonest for a few. */
export function nearestOfFew(centres: Places): Nearest {
  const { dimensions, at: middles } = centres;
  const groups = countOf(centres);
  return ({ at }, row, squares) => {
    const from = row * dimensions;
    let found = 0;
    let least = Number.POSITIVE_INFINITY;
    let next = Number.POSITIVE_INFINITY;
    for (let group = 0, to = 0; group < groups; group += 1) {
      let distance = 0;
      for (let axis = 0; axis < dimensions; axis += 1) {
        const apart = (at[from + axis] as number) - (middles[to++] as number);
        distance += apart * apart;
      }
      if (distance < least) {
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

/**
 * The centres are looked at along the first axis, both ways from the place, until those that are left are further away than
 * the second along that axis alone.
 */
export function nearestOfMany({ dimensions, at: middles }: Places): Nearest {
  const first = (group: number) => middles[group * dimensions] as number;
  const order = Int32Array.from({ length: middles.length / dimensions }, (_, group) => group);
  order.sort((a, b) => first(a) - first(b) || a - b);
  const xs = Float64Array.from(order, first);
  return ({ at }, row, squares) => {
    const from = row * dimensions;
    const x = at[from] as number;
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
      const group = order[toRight <= toLeft ? right++ : left--] as number;
      let distance = dx * dx;
      for (let axis = 1; axis < dimensions; axis += 1) {
        const apart = (at[from + axis] as number) - (middles[group * dimensions + axis] as number);
        distance += apart * apart;
      }
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
