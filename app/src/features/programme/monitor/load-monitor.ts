import type { Db, Tx } from '../../../platform/db/db.ts';
import { lineFigures } from '../indicators/load-indicators.ts';
import { loadProgramme } from '../lines/load-programme.ts';
import { type Line, type Pace, type Programme, pace, passedOf } from '../lines/programme.ts';
import { notesOf } from '../lines/save-note.ts';

export type MonitorLine = Line & { ran: number; began: number; pace: Pace | null; note: string };
export type Monitor = {
  year: number;
  /** The newest first. */
  years: number[];
  pillars: (Omit<Programme['pillars'][number], 'lines'> & { lines: MonitorLine[] })[];
  spearheads: Programme['spearheads'];
  phases: Programme['phases'];
  measuredAt: Date | null;
};

/** What the monitor shows of a year; all figures were measured before. A line that ended before the year is left out. */
export async function loadMonitor(db: Db | Tx, year: number, today: string): Promise<Monitor> {
  const programme = await loadProgramme(db);
  const figures = await lineFigures(db, year);
  const notes = await notesOf(db, { year });
  const years = await yearsToChoose(db, Number(today.slice(0, 4)));
  const last = await db
    .selectFrom('measurement')
    .select(({ fn }) => fn.max('measuredAt').as('at'))
    .executeTakeFirst();
  const withFigures = (line: Line): MonitorLine => {
    const { ran, began } = figures.get(line.id) ?? { ran: 0, began: 0 };
    const { yearlyCount: goal } = line;
    return {
      ...{ ...line, ran, began, note: notes.find(({ lineId }) => lineId === line.id)?.body ?? '' },
      pace: goal === null ? null : pace({ goal, done: began, passed: passedOf(year, today) }),
    };
  };
  return {
    ...{ year, years, spearheads: programme.spearheads, phases: programme.phases, measuredAt: last?.at ?? null },
    pillars: programme.pillars.map((pillar) => ({
      ...pillar,
      lines: pillar.lines.filter(({ endedOn }) => endedOn === null || endedOn >= `${year}-01-01`).map(withFigures),
    })),
  };
}

async function yearsToChoose(db: Db | Tx, thisYear: number): Promise<number[]> {
  const rows = await db
    .selectFrom('measurement')
    .select('year')
    .distinct()
    .where('indicator', '=', 'line-ran')
    .where('year', '<=', thisYear)
    .execute();
  return [...new Set([thisYear, ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
}
