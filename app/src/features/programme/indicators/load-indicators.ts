import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Unit } from './indicator.ts';
import { indicatorMessages } from './indicator-messages.ts';
import { liveIndicators } from './live-indicators.ts';

export type PartFigure = { year: number; part: string; label: string; value: number };
/** An indicator with its figures, as a page shows it; wherever it comes from. */
export type ShownIndicator = {
  key: string;
  origin: 'platform' | 'import';
  name: string;
  definition: string;
  source: string;
  unit: Unit;
  better: 'up' | 'down';
  target: number | null;
  pillar: string | null;
  years: { year: number; value: number | null; base: number | null; note: string }[];
  quarters: { year: number; quarter: number; value: number | null; base: number | null }[];
  parts: PartFigure[];
  measuredAt: Date | null;
};
type Row = {
  indicator: string;
  year: number;
  quarter: number | null;
  part: string;
  label: string | null;
  value: number | null;
  base: number | null;
  measuredAt: Date;
};

/** All indicators in their order, or the one with this key; a count of nothing is ever made here. */
export async function loadIndicators(db: Db | Tx, locale: Locale, key?: string): Promise<ShownIndicator[]> {
  const found = await db
    .selectFrom('indicator')
    .leftJoin('programmePillar', 'programmePillar.id', 'indicator.pillarId')
    .select(['indicator.key', 'origin', 'indicator.name', 'definition', 'source', 'unit', 'better', 'target'])
    .select('programmePillar.key as pillar')
    .$if(key !== undefined, (query) => query.where('indicator.key', '=', key ?? ''))
    .orderBy('indicator.ordinal')
    .orderBy('indicator.key')
    .execute();
  const measured = await measurements(db, key);
  const figures = await db
    .selectFrom('indicatorFigure')
    .select(['indicatorKey', 'year', 'value', 'note'])
    .where('replacedBy', 'is', null)
    .$if(key !== undefined, (query) => query.where('indicatorKey', '=', key ?? ''))
    .orderBy('year')
    .execute();
  const t = indicatorMessages(locale);
  return found.flatMap((indicator): ShownIndicator[] => {
    if (indicator.origin === 'import') {
      const own = figures.filter(({ indicatorKey }) => indicatorKey === indicator.key);
      const years = own.map(({ year, value, note }) => ({ year, value, note, base: null }));
      return [{ ...indicator, years, quarters: [], parts: [], measuredAt: null }];
    }
    const live = liveIndicators.find((one) => one.key === indicator.key);
    // One that a later version of the platform no longer measures.
    if (!live) return [];
    const own = measured.filter((row) => row.indicator === indicator.key);
    const texts = t[live.key as Exclude<keyof typeof t, 'source'>];
    return [
      {
        ...indicator,
        ...{ name: texts.name, definition: texts.definition, source: t.source, pillar: live.pillar },
        years: own.flatMap((row) => (row.part === '' && row.quarter === null ? [{ ...row, note: '' }] : [])),
        quarters: own.flatMap((row) => (row.quarter === null ? [] : [{ ...row, quarter: row.quarter }])),
        parts: own.flatMap(({ year, part, label, value }) =>
          part === '' || value === null ? [] : [{ year, part, label: label ?? part, value }],
        ),
        measuredAt: own.reduce<Date | null>(
          (last, row) => (last && last > row.measuredAt ? last : row.measuredAt),
          null,
        ),
      },
    ];
  });
}

async function measurements(db: Db | Tx, key: string | undefined): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select indicator, year, quarter, part, value, base, measured_at as "measuredAt", area.name as label
    from measurement left join area on part = 'area:' || area.id
    where indicator not like 'line-%' and ${key === undefined ? sql`true` : sql`indicator = ${key}`}
    order by year, quarter nulls first, part`.execute(db);
  return rows;
}

/** What ran and what began under each line in a year, as it was last measured. */
export async function lineFigures(db: Db | Tx, year: number): Promise<Map<number, { ran: number; began: number }>> {
  const rows = await db
    .selectFrom('measurement')
    .select(['indicator', 'part', 'value'])
    .where('year', '=', year)
    .where('indicator', 'in', ['line-ran', 'line-began'])
    .execute();
  const lines = new Map<number, { ran: number; began: number }>();
  for (const { indicator, part, value } of rows) {
    const id = Number(part.slice('line:'.length));
    const line = lines.get(id) ?? { ran: 0, began: 0 };
    lines.set(id, { ...line, [indicator === 'line-ran' ? 'ran' : 'began']: value ?? 0 });
  }
  return lines;
}
