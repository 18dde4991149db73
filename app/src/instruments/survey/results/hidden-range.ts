/** What stands in a hidden cell, and the least that everybody knows of it: one where an empty cell would be shown. */
export type HiddenCell = { row: number; column: number; count: number; least: number };

/**
 * Between which numbers somebody who knows all totals and every cell that is shown can say that a hidden cell lies. A
 * cell can be more by as much as can be moved along the other hidden cells from its column back to its row, and less by
 * as much as can be moved the other way; that is the greatest flow, and exact. More than `enough` either way is not sought.
 */
export function hiddenRange(
  all: readonly HiddenCell[],
  cell: HiddenCell,
  enough = Number.POSITIVE_INFINITY,
): { from: number; to: number } {
  const others = all.filter((other) => other !== cell);
  const [row, column] = [`row ${cell.row}`, `column ${cell.column}`];
  const more = greatestFlow(others, column, row, enough);
  const less = Math.min(greatestFlow(others, row, column, enough), cell.count - cell.least);
  return { from: cell.count - less, to: cell.count + more };
}

/** How much can go from one line to another, when a cell may grow without end and shrink to its least. */
function greatestFlow(cells: readonly HiddenCell[], from: string, to: string, enough: number): number {
  const room = new Map<string, Map<string, number>>();
  const arc = (one: string, other: string, amount: number) => {
    const arcs = room.get(one) ?? new Map<string, number>();
    arcs.set(other, amount);
    room.set(one, arcs);
  };
  for (const { row, column, count, least } of cells) {
    arc(`row ${row}`, `column ${column}`, Number.POSITIVE_INFINITY);
    arc(`column ${column}`, `row ${row}`, count - least);
  }
  let flow = 0;
  for (let path = pathIn(room, from, to); path && flow < enough; path = pathIn(room, from, to)) {
    const amount = Math.min(...path.map(([one, other]) => room.get(one)?.get(other) ?? 0));
    for (const [one, other] of path) {
      arc(one, other, (room.get(one)?.get(other) ?? 0) - amount);
      arc(other, one, (room.get(other)?.get(one) ?? 0) + amount);
    }
    flow += amount;
  }
  return flow;
}

/** The shortest way from one line to another over arcs with room; undefined where there is none. */
function pathIn(
  room: ReadonlyMap<string, ReadonlyMap<string, number>>,
  from: string,
  to: string,
): [string, string][] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [from];
  for (const at of queue) {
    for (const [next, amount] of room.get(at) ?? []) {
      if (amount <= 0 || next === from || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const path: [string, string][] = [];
  for (let at = to; at !== from; at = cameFrom.get(at) ?? from) path.unshift([cameFrom.get(at) ?? from, at]);
  return path;
}
