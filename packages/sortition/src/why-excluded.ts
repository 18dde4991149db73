import { irreducible, possibleWith } from './conflict.ts';
import type { Pool } from './pool.ts';
import type { Quota } from './problem.ts';
import type { Solver } from './solver.ts';

/**
 * Quotas that keep people of this kind out of every panel: with these alone they can be in none, and without any one of
 * them they can be in some. There may be several such reasons; this is the smallest of those that were found. Empty where
 * no quota is needed for it, as for a housemate of somebody who must be in.
 */
export function whyExcluded(pool: Pool, solver: Solver, kind: number): Quota[] {
  const possible = possibleWith(pool, solver, kind);
  const own = pool.kinds[kind]?.quotas ?? [];
  const all = [...pool.quotas.keys()];
  const others = all.filter((index) => !own.includes(index));
  // What is tried last is kept most: first a reason in the quotas of these people themselves is looked for.
  const orders = [
    [...others, ...own],
    [...others.toReversed(), ...own.toReversed()],
    [...own, ...others],
    [...own.toReversed(), ...others.toReversed()],
  ];
  let smallest = all;
  for (const order of orders) {
    const found = irreducible(order, (some) =>
      possible(
        some.flatMap((index) => [
          { index, side: 'min' },
          { index, side: 'max' },
        ]),
      ),
    );
    if (found.length < smallest.length) smallest = found;
    if (smallest.length <= 1) break;
  }
  return smallest.toSorted((a, b) => a - b).flatMap((index) => pool.quotas[index] ?? []);
}
