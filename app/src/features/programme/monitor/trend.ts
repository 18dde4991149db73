import type { ShownIndicator } from '../indicators/load-indicators.ts';

type Value = { year: number; value: number };

/** The newest value that is known, the one before it, and all in order of their years. */
export function trendOf({ years }: Pick<ShownIndicator, 'years'>): {
  last: Value | undefined;
  before: Value | undefined;
  values: number[];
} {
  const known = years
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    .toSorted((a, b) => a.year - b.year);
  return { last: known.at(-1), before: known.at(-2), values: known.map(({ value }) => value) };
}
