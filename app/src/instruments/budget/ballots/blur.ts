/** How many ballots share a wijk and an age band. */
export type Cell = { areaId: number | null; ageBand: string | null; count: number };
/** The cell as it is kept after the close: less exact where few share it. */
export type Blurred = Cell & { keepArea: number | null; keepAge: string | null };

/** Nobody may be one of fewer than these (background page, section 8). */
const crowd = 5;

/**
 * What is kept of wijk and age after the close, so that everybody is one of at least five: first the age goes, of the
 * smallest groups of a wijk until who is left without one are five too; then the wijk, in the same way.
 */
export function blur(cells: readonly Cell[]): Blurred[] {
  const areas = grouped(cells, ({ areaId }) => areaId);
  const withoutAge = areas.flatMap(({ key, members }) => {
    const hidden = hide(members.map((cell) => ({ key: cell.ageBand, count: cell.count })));
    return members.map((cell) => ({
      ...cell,
      keepArea: key,
      keepAge: hidden.has(cell.ageBand) ? null : cell.ageBand,
    }));
  });
  const hidden = hide(areas.map(({ key, members }) => ({ key, count: total(members) })));
  return withoutAge.map((cell) => (hidden.has(cell.areaId) ? { ...cell, keepArea: null, keepAge: null } : cell));
}

/** The keys to leave out: those of groups that are too small, and then the smallest, until who has none is a crowd. */
function hide<Key>(groups: readonly { key: Key | null; count: number }[]): Set<Key | null> {
  const hidden = new Set<Key | null>([null]);
  let without = total(groups.filter(({ key }) => key === null));
  for (const { key, count } of groups.filter((group) => group.key !== null).sort((a, b) => a.count - b.count)) {
    if (count >= crowd && (without === 0 || without >= crowd)) break;
    hidden.add(key);
    without += count;
  }
  return hidden;
}

function total(groups: readonly { count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): { key: Key; members: Item[] }[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].map(([key, members]) => ({ key, members }));
}
