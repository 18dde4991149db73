import type { Pool } from './pool.ts';
import type { Row } from './solver.ts';

/** How many of each kind a panel may hold. */
export type KindBounds = { lower: number[]; upper: number[] };

/** The bounds of each kind: none to all of them, and all where they are in every panel. */
export function kindBounds(pool: Pool): KindBounds {
  return {
    lower: pool.kinds.map(({ sure, members }) => (sure ? members.length : 0)),
    upper: pool.kinds.map(({ members }) => members.length),
  };
}

/** The rows that every panel obeys: its size, each quota, and one of each household. */
export function panelRows(pool: Pool): Row[] {
  const all = pool.kinds.map((_, index) => index);
  const inQuota: number[][] = pool.quotas.map(() => []);
  for (const [index, kind] of pool.kinds.entries()) for (const quota of kind.quotas) inQuota[quota]?.push(index);
  const ones = (columns: readonly number[]) => columns.map(() => 1);
  return [
    { lower: pool.size, upper: pool.size, columns: all, values: ones(all) },
    ...pool.quotas.map(({ min, max }, index) => {
      const columns = inQuota[index] ?? [];
      return { lower: min, upper: max, columns, values: ones(columns) };
    }),
    ...pool.households.map((columns) => ({ lower: 0, upper: 1, columns, values: ones(columns) })),
  ];
}
