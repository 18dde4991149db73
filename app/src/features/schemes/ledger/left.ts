import type { Db } from '../../../platform/db/db.ts';
import type { Scheme } from '../rules/load-scheme.ts';

/** What a scheme has left to give this year, in cents; all of it where nothing was given yet. */
export async function leftToGive(db: Db, { id, rules }: Pick<Scheme, 'id' | 'rules'>, today: string): Promise<number> {
  const fund = await db
    .selectFrom('schemeFund')
    .select('availableCents')
    .where('schemeId', '=', id)
    .where('year', '=', Number(today.slice(0, 4)))
    .where('areaId', 'is', null)
    .executeTakeFirst();
  return fund?.availableCents ?? rules.yearlyCents;
}
