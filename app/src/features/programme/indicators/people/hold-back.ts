import { type Suppressed, smallestShown } from '../../../reports/index.ts';
import type { PeopleFigures } from './people-figures.ts';

/** What may be published of a year: the new figures, or where they would tell of somebody those that were published before. */
export function heldBack(before: PeopleFigures | undefined, after: PeopleFigures): PeopleFigures {
  if (!before) return after;
  if (!mayReplace(before, after)) return before;
  // As many marks as before: whatever changed in the mean is the mark of one or two people.
  return before.marks && before.marks.count === after.marks?.count ? { ...after, marks: before.marks } : after;
}

/**
 * Whether new figures may take the place of those that everybody has read. Who laid the two beside each other could work
 * out who came in between: so each figure must be the same, or differ by five people or more. What is held back comes
 * later, when enough others have joined.
 */
export function mayReplace(before: PeopleFigures, after: PeopleFigures): boolean {
  return (
    apart(before.participants ?? 0, after.participants ?? 0) &&
    listsApart(before.areas, after.areas) &&
    listsApart(before.ages, after.ages) &&
    listsApart(before.newcomers, after.newcomers) &&
    apart(before.marks?.count ?? 0, after.marks?.count ?? 0)
  );
}

function apart(before: number, after: number): boolean {
  return before === after || Math.abs(after - before) >= smallestShown;
}

// Groups that are shown in both are laid side by side, and so is all that is left.
function listsApart(before: Suppressed, after: Suppressed): boolean {
  const both = before.shown.flatMap((old) => {
    const now = after.shown.find(({ key }) => key === old.key);
    return now ? [{ old: old.count, now: now.count }] : [];
  });
  const rest = (list: Suppressed, shown: number) => (list.total ?? 0) - shown;
  const sum = (of: 'old' | 'now') => both.reduce((total, cell) => total + cell[of], 0);
  return both.every(({ old, now }) => apart(old, now)) && apart(rest(before, sum('old')), rest(after, sum('now')));
}
