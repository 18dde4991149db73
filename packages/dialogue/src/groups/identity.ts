/** The id of each group, and the next that is free. */
export type Identity = { readonly ids: readonly number[]; readonly nextGroup: number };

/**
 * Gives groups the id of the group of before with which they share most people, the largest overlap first; what is left is
 * new. `before` has the place in `known` of the group of before for each person, -1 for none.
 */
export function identify(
  groupOf: Int32Array,
  groups: number,
  before: Int32Array,
  known: readonly number[],
  nextGroup: number,
): Identity {
  const overlaps: { group: number; place: number; people: number }[] = [];
  for (let group = 0; group < groups; group += 1)
    for (let place = 0; place < known.length; place += 1) {
      let people = 0;
      for (let index = 0; index < groupOf.length; index += 1)
        if (groupOf[index] === group && before[index] === place) people += 1;
      if (people > 0) overlaps.push({ group, place, people });
    }
  overlaps.sort((a, b) => b.people - a.people || a.group - b.group || a.place - b.place);
  const ids = new Map<number, number>();
  const taken = new Set<number>();
  for (const { group, place } of overlaps) {
    if (ids.has(group) || taken.has(place)) continue;
    ids.set(group, known[place] as number);
    taken.add(place);
  }
  let next = nextGroup;
  for (let group = 0; group < groups; group += 1)
    if (!ids.has(group)) {
      ids.set(group, next);
      next += 1;
    }
  return { ids: Array.from({ length: groups }, (_, group) => ids.get(group) as number), nextGroup: next };
}
