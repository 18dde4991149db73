import type { Id } from './id.ts';
import type { Mapped, Task } from './mapped.ts';
import type { GroupResult } from './result.ts';
import { type Counts, together } from './statistics/counts.ts';
import { representative } from './statistics/representative.ts';

/** The groups by their ids, each with what marks it off; no groups, none. */
export function groupResults(
  { table, allowed }: Task,
  { certainty, groups, groupOf }: Mapped,
  counts: Counts,
  ids: readonly number[],
): GroupResult[] {
  if (groups < 2) return [];
  const total = together(counts);
  return ids
    .map((id, group) => ({
      id,
      label: labelOf(id),
      size: groupOf.reduce((size, one) => size + Number(one === group), 0),
      confidence: certainty?.groups[group] ?? null,
      representative: representative(counts, total, group, (column) => allowed[column] === 1).map(
        ({ statement, direction, count, seen, share, ratio }) => ({
          statement: table.statements[statement] as Id,
          direction,
          count,
          seen,
          share,
          ratio,
        }),
      ),
    }))
    .sort((a, b) => a.id - b.id);
}

/** A to Z, and then AA: letters tell nothing about who is first. */
function labelOf(id: number): string {
  const letter = String.fromCharCode(65 + (id % 26));
  return id < 26 ? letter : labelOf(Math.floor(id / 26) - 1) + letter;
}
