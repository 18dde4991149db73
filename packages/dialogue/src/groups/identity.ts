/** The id of each group, and the next that is free. */
export type Identity = { readonly ids: readonly number[]; readonly nextGroup: number };

/** A group of before: its id and the rows of its people. */
export type GroupBefore = { readonly id: number; readonly rows: Int32Array };

/**
 * Gives groups the id of the group of before with which they share most people, the largest overlap first. A group that was
 * gone for a while gets its id back if at least half of both are the same people. What is left is new.
 */
export function identify(
  groupOf: Int32Array,
  groups: number,
  before: { known: readonly GroupBefore[]; gone: readonly GroupBefore[]; nextGroup: number },
): Identity {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) if (group >= 0 && group < groups) sizes[group] = (sizes[group] as number) + 1;
  const ids = new Map<number, number>();
  const taken = new Set<number>();
  const give = (overlaps: readonly Overlap[]) => {
    for (const { group, id } of overlaps) {
      if (ids.has(group) || taken.has(id)) continue;
      ids.set(group, id);
      taken.add(id);
    }
  };
  give(overlapsOf(groupOf, groups, before.known));
  const same = ({ group, people, all }: Overlap) => 2 * people >= Math.max(all, sizes[group] as number);
  give(overlapsOf(groupOf, groups, before.gone).filter(same));
  let next = before.nextGroup;
  for (let group = 0; group < groups; group += 1) if (!ids.has(group)) ids.set(group, next++);
  return { ids: Array.from({ length: groups }, (_, group) => ids.get(group) as number), nextGroup: next };
}

/** How many people of a group of before, which has `all`, are in a group of now. */
type Overlap = { group: number; place: number; id: number; people: number; all: number };

function overlapsOf(groupOf: Int32Array, groups: number, before: readonly GroupBefore[]): Overlap[] {
  const overlaps = before.flatMap(({ id, rows }, place) => {
    const people = new Int32Array(groups);
    for (const row of rows) {
      const group = groupOf[row] as number;
      if (group >= 0 && group < groups) people[group] = (people[group] as number) + 1;
    }
    return Array.from(people, (count, group) => ({ group, place, id, people: count, all: rows.length }));
  });
  return overlaps
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || a.group - b.group || a.place - b.place);
}
