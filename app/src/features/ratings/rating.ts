/** Marks from bad to very good. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** From so many ratings on the average is shown; with fewer one could guess who gave what. */
export const ratingsNeeded = 5;
/** The most characters of a remark. */
export const remarkMaxLength = 1000;

export type RatingFigures = {
  count: number;
  /** From 1 to 5, one decimal; null while there are too few. */
  average: number | null;
  /** How many gave each mark, from 1 to 5; null while there are too few. */
  distribution: { score: Score; count: number }[] | null;
};

/** The figures that may be shown, from how often each mark was given. */
export function figuresOf(given: ReadonlyMap<number, number>): RatingFigures {
  const distribution = scores.map((score) => ({ score, count: given.get(score) ?? 0 }));
  const count = distribution.reduce((sum, mark) => sum + mark.count, 0);
  if (count < ratingsNeeded) return { count, average: null, distribution: null };
  const sum = distribution.reduce((total, mark) => total + mark.score * mark.count, 0);
  return { count, average: Math.round((sum / count) * 10) / 10, distribution };
}
