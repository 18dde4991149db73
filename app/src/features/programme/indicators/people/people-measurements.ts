import type { Figure } from '../indicator.ts';
import { type PeopleFigures, shareOf } from './people-figures.ts';

type Kept = Figure & { indicator: string };

/** The figures of a year by indicator, all of them from what may be shown. */
export function peopleMeasurements(year: number, figures: PeopleFigures): Kept[] {
  const { participants, areas, ages, newcomers, marks } = figures;
  const row = (indicator: string, value: number | null, base: number | null = null, part = ''): Kept => ({
    ...{ indicator, year, quarter: null, part, value, base },
  });
  const list = (indicator: string, { shown, others, total }: PeopleFigures['areas']) => [
    ...shown.map(({ key, count }) => row(indicator, count, null, key)),
    ...(others ? [row(indicator, others, null, 'others')] : []),
    row(indicator, total),
  ];
  const share = (indicator: string, of: { value: number; base: number } | null) =>
    row(indicator, of?.value ?? null, of?.base ?? null);
  return [
    row('participants', participants),
    ...list('participants-by-area', areas),
    ...list('participants-by-age', ages),
    share('newcomers', shareOf(newcomers, 'first', null)),
    share('youth', shareOf(ages, 'age:0-17', 'age:')),
    row('satisfaction', marks?.mean ?? null, marks?.count ?? null),
  ];
}
