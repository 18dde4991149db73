import type { Solver } from '../solver.ts';

/** Leximin over panels that are all listed, person by person: slow and plain, to compare with. */
export function leximinByEnumeration(
  ids: readonly string[],
  panels: readonly string[][],
  solver: Solver,
): Map<string, number> {
  const settled = new Map<string, number>();
  while (settled.size < ids.length) {
    const found = solver.lp({
      sense: 'maximise',
      cost: [...panels.map(() => 0), 1],
      lower: [...panels.map(() => 0), 0],
      upper: [...panels.map(() => 1), 10],
      rows: [
        { lower: 1, upper: 1, columns: panels.map((_, index) => index), values: panels.map(() => 1) },
        ...ids.map((id) => {
          const columns = panels.flatMap((panel, index) => (panel.includes(id) ? [index] : []));
          const own = settled.get(id);
          return own === undefined
            ? {
                lower: 0,
                upper: Number.POSITIVE_INFINITY,
                columns: [...columns, panels.length],
                values: [...columns.map(() => 1), -1],
              }
            : { lower: own - 1e-11, upper: Number.POSITIVE_INFINITY, columns, values: columns.map(() => 1) };
        }),
      ],
    });
    if (found.status !== 'optimal') throw new Error('No panel.');
    const held = ids.filter((id, index) => !settled.has(id) && Math.abs(found.prices[index + 1] ?? 0) > 1e-9);
    for (const id of held) settled.set(id, found.objective);
  }
  return settled;
}
