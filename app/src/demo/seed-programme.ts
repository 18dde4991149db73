import { keepSuggested, measureAll, publishBalance, saveSection, startBalance } from '../features/programme/index.ts';
import type { Actor } from '../platform/actor.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { townDay } from '../platform/i18n/day.ts';
import { type DemoFigure, demoBalance, demoFigures, demoNotes, withoutLine } from './content/programme.ts';
import { demoPeople } from './people.ts';

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
  await seedBalance(deps);
}

/** Last year's balance, as it was published in February. */
async function seedBalance(deps: Deps): Promise<void> {
  const thisYear = Number(townDay(deps.now()).slice(0, 4));
  const year = thisYear - 1;
  const lotte = demoPeople.find(({ roles }) => roles?.some((role) => role === 'programme_team'));
  if (!lotte) throw new Error('The demonstration has nobody of the programme team.');
  const actor: Actor = {
    ...{ kind: 'person', personId: lotte.id, name: lotte.name, email: null, assurance: 'email', strong: true },
    roles: [{ role: 'programme_team', projectId: null }],
  };
  const inFebruary = atHour(`${thisYear}-02-10`, 10);
  // A town that begins in January has published nothing yet.
  if (inFebruary > deps.now()) return;
  const then = { ...deps, now: () => inFebruary };
  await startBalance(then, actor, year);
  for (const { key, body } of demoBalance) await saveSection(then, actor, { year, key, body, revision: 1 });
  await publishBalance(then, actor, year, '');
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
