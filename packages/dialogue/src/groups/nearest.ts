import { countOf, type Places } from './places.ts';

/**
 * Finds the two centres that are nearest to the place in a row: gives the nearest, of two as near the first, and writes into
 * `squares` how far it and the next are. Looks at the centres one by one: the soonest for a few.
 */
export function nearestOfFew(centres: Places, { at }: Places, row: number, squares: Float64Array): number {
  const { dimensions, at: middles } = centres;
  const from = row * dimensions;
  const x = at[from] as number;
  const y = at[from + 1] as number;
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (let group = 0, to = 0; to < middles.length; group += 1, to += dimensions) {
    const dx = x - (middles[to] as number);
    const dy = y - (middles[to + 1] as number);
    let distance = dx * dx + dy * dy;
    for (let axis = 2; axis < dimensions; axis += 1) {
      const apart = (at[from + axis] as number) - (middles[to + axis] as number);
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
}

/** Centres in the order of the first axis. */
export type Ordered = { readonly centres: Places; readonly order: Int32Array; readonly xs: Float64Array };

/** Puts centres in the order of the first axis. */
export function ordered(centres: Places): Ordered {
  const first = (group: number) => centres.at[group * centres.dimensions] as number;
  const order = Int32Array.from({ length: countOf(centres) }, (_, group) => group);
  order.sort((a, b) => first(a) - first(b) || a - b);
  return { centres, order, xs: Float64Array.from(order, first) };
}

/**
 * The same for many: the centres are looked at along the first axis, both ways from the place, until those that are left are
 * further away than the second along that axis alone.
 */
export function nearestOfMany(
  { centres, order, xs }: Ordered,
  { dimensions, at }: Places,
  row: number,
  squares: Float64Array,
): number {
  const { at: middles } = centres;
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
}
