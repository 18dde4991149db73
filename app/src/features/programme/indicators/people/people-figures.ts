import { type Cell, type Suppressed, smallestShown, suppressSmall } from '../../../reports/index.ts';

/** What is counted of people in a year; everybody stands once in each list. */
export type PeopleCounts = {
  /** 'area:7', or 'area:0' for who did not tell. */
  areas: readonly Cell[];
  /** 'age:18-29', or 'age:' for who did not tell. */
  ages: readonly Cell[];
  first: number;
  again: number;
  marks: { count: number; sum: number };
};

/** What is published of it: nothing in here tells of fewer than five people, also not when one thing is taken from another. */
export type PeopleFigures = {
  participants: number | null;
  areas: Suppressed;
  ages: Suppressed;
  newcomers: Suppressed;
  marks: { count: number; mean: number } | null;
};

/** Suppresses small groups. */
export function peopleFigures({ areas, ages, first, again, marks }: PeopleCounts): PeopleFigures {
  const newcomers = suppressSmall([
    { key: 'first', count: first },
    { key: 'again', count: again },
  ]);
  return {
    participants: newcomers.total,
    areas: suppressSmall(areas),
    ages: suppressSmall(ages),
    newcomers,
    marks:
      marks.count < smallestShown
        ? null
        : { count: marks.count, mean: Math.round((10 * marks.sum) / marks.count) / 10 },
  };
}

/** A share of a list in whole percent; null where that group or the whole is not shown. */
export function shareOf(list: Suppressed, key: string, without: string | null): { value: number; base: number } | null {
  const shown = (wanted: string) => list.shown.find((cell) => cell.key === wanted)?.count;
  const unknown = without === null ? 0 : shown(without);
  const count = shown(key);
  if (list.total === null || count === undefined) return null;
  // Where the group that did not tell may be among those left out, how many did tell is not known either.
  if (unknown === undefined && list.others !== 0) return null;
  const base = list.total - (unknown ?? 0);
  return base <= 0 ? null : { value: Math.round((100 * count) / base), base };
}
