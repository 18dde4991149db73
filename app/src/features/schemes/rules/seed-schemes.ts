import type { Db, Tx } from '../../../platform/db/db.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Town } from '../../../platform/town.ts';
import { schemeRules } from './scheme-rules.ts';

/** Gives a town the schemes of its configuration that it does not have yet; what officers changed since then stays. */
export async function seedSchemes(db: Db | Tx, town: Town, now: Date): Promise<void> {
  for (const { kind, key, rules } of town.schemes) {
    const scheme = await db
      .insertInto('scheme')
      .values({ kind, key, createdAt: now })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!scheme) continue;
    const fromDay = `${townDay(now).slice(0, 4)}-01-01`;
    await db
      .insertInto('schemeVersion')
      .values({
        schemeId: scheme.id,
        version: 1,
        fromDay,
        rules: JSON.stringify(schemeRules.parse(rules)),
        madeAt: now,
      })
      .execute();
  }
}
