import { keepSuggested, measureAll } from '../features/programme/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { townDay } from '../platform/i18n/day.ts';
import { type DemoFigure, demoFigures, demoNotes, withoutLine } from './content/programme.ts';

/** What belongs to which line, trust from a survey, and what the team says; then everything is measured once. */
export async function seedProgrammeDemo(deps: Deps): Promise<void> {
  const { db, now } = deps;
  await db.transaction().execute(async (tx) => {
    const at = now();
    await keepSuggested(tx, at);
    // So that the list shows what it is for.
    await tx
      .deleteFrom('programmeLink')
      .where(
        'projectId',
        'in',
        tx
          .selectFrom('project')
          .select('id')
          .where('slug', 'in', [...withoutLine]),
      )
      .execute();
    await seedFigures(tx, townDay(at));
    await seedNotes(tx, townDay(at));
  });
  await measureAll(deps);
}

async function seedFigures(tx: Tx, today: string): Promise<void> {
  const known = await tx.selectFrom('indicator').select('key').where('origin', '=', 'import').execute();
  const figures = demoFigures.filter(({ key }) => known.some((indicator) => indicator.key === key));
  if (figures.length === 0) return;
  const importedAt = atHour(addDays(today, -60), 10);
  const first = await tx
    .insertInto('indicatorImport')
    .values({ figures: figures.length, importedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  const row = ({ key, year, value, note }: DemoFigure) => ({
    ...{ indicatorKey: key, year, value, note, importId: first.id },
  });
  await tx.insertInto('indicatorFigure').values(figures.map(row)).execute();
}

async function seedNotes(tx: Tx, today: string): Promise<void> {
  const thisYear = Number(today.slice(0, 4));
  const lines = await tx.selectFrom('programmeLine').select(['id', 'key']).execute();
  const notes = demoNotes.flatMap(({ line, yearsAgo, body }) => {
    const found = lines.find(({ key }) => key === line);
    const savedAt = atHour(addDays(today, -20), 11);
    return found ? [{ lineId: found.id, year: thisYear - yearsAgo, body, savedAt }] : [];
  });
  if (notes.length > 0) await tx.insertInto('programmeNote').values(notes).execute();
}
