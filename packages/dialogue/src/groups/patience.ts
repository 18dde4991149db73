import type { Memory } from '../memory.ts';

/** So many updates in a row another number of groups must win before it is shown. */
const updates = 4;

/** The number of groups to show, and the one that waits for its turn. */
export type Shown = { readonly k: number; readonly waiting: Memory['waiting'] };

/** Keeps the number of groups of before until another one has won the last four times; `possible` says whether it can stay. */
export function withPatience(wanted: number, memory: Memory | undefined, possible: (k: number) => boolean): Shown {
  const before = memory ? Math.max(1, memory.groups.length) : wanted;
  if (before === wanted || !possible(before)) return { k: wanted, waiting: null };
  const times = memory?.waiting?.k === wanted ? memory.waiting.times + 1 : 1;
  return times < updates ? { k: before, waiting: { k: wanted, times } } : { k: wanted, waiting: null };
}
