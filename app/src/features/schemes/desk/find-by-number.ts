import type { Db } from '../../../platform/db/db.ts';

/** The application that is called by this number ("2026-014") under a scheme; undefined where there is none. */
export async function findByNumber(db: Db, scheme: string, text: string): Promise<number | undefined> {
  const [year, number] = text.split('-').map(Number);
  const row = await db
    .selectFrom('application')
    .innerJoin('scheme', 'scheme.id', 'application.schemeId')
    .select('application.id')
    .where('scheme.key', '=', scheme)
    .where('scheme.kind', '=', 'subsidy')
    .where('year', '=', year ?? 0)
    .where('number', '=', number ?? 0)
    .executeTakeFirst();
  return row?.id;
}
