import type { Memory } from '../memory.ts';

/** So many updates in a row another number of groups must win before it is shown, and the first groups after none. */
const updates = 4;
const firstUpdates = 2;

/** The number of groups to show, and the one that waits for its turn. */
export type Shown = { readonly k: number; readonly waiting: Memory['waiting'] };

/**
 * Keeps the number of groups of before until another one has won a few times in a row; `possible` says whether groups can
 * stay. What has no memory shows at once.
 */
export function withPatience(wanted: number, memory: Memory | undefined, possible: (k: number) => boolean): Shown {
  const before = memory ? Math.max(1, memory.groups.length) : wanted;
  if (before === wanted || (before > 1 && !possible(before))) return { k: wanted, waiting: null };
  const times = memory?.waiting?.k === wanted ? memory.waiting.times + 1 : 1;
  const needed = before > 1 ? updates : firstUpdates;
  return times < needed ? { k: before, waiting: { k: wanted, times } } : { k: wanted, waiting: null };
}
