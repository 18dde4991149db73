/** A count of people that share something: a channel, an area. */
export type Cell = { key: string; count: number };

/** Groups of fewer people could be recognised. */
export const smallestShown = 5;

export type Suppressed = {
  /** The groups that may be shown, largest first. */
  shown: Cell[];
  /** The people in all other groups together; 0 where every group is shown. Null where even that is too few. */
  others: number | null;
  /** Null where fewer than five people took part at all. */
  total: number | null;
};

/**
 * Leaves out groups of fewer than five people. The total is public, so a hidden group could be worked out by subtracting:
 * therefore the hidden groups are five people or more together, and not all of one size. Any two of different size could
 * be exchanged without a trace, so even who knows this rule cannot tell the size of one. Which groups they are is not told.
 */
export function suppressSmall(cells: readonly Cell[]): Suppressed {
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (total > 0 && total < smallestShown) return { shown: [], others: null, total: null };
  const shown = cells.filter((cell) => cell.count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const hidden: Cell[] = [];
  // Groups of the same size go together: which of them was hidden would tell something too.
  const hideSmallest = () => {
    const size = shown.at(-1)?.count;
    while (shown.length > 0 && shown.at(-1)?.count === size) hidden.push(...shown.splice(-1));
  };
  while ((shown.at(-1)?.count ?? smallestShown) < smallestShown) hideSmallest();
  const together = () => hidden.reduce((sum, cell) => sum + cell.count, 0);
  const alike = () => hidden.every(({ count }) => count === hidden[0]?.count);
  while (hidden.length > 0 && shown.length > 0 && (alike() || together() < smallestShown)) hideSmallest();
  return { shown, others: together(), total };
}
