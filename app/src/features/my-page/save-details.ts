import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

export const ageBands = ['0-17', '18-29', '30-44', '45-64', '65+'] as const;
export type AgeBand = (typeof ageBands)[number];
export type Details = { name: string; areaId: number | null; ageBand: AgeBand | null; locale: Locale };
export type SaveDetailsError = { kind: 'not-signed-in' } | { kind: 'unknown-area' };

/** What somebody told about themselves; undefined where the account is gone. */
export async function loadDetails(db: Db, personId: string) {
  return db
    .selectFrom('person')
    .select(['name', 'email', 'areaId', 'ageBand', 'locale'])
    .where('id', '=', personId)
    .executeTakeFirst();
}

/** Changes one's own details. Earlier acts keep the area and age of their moment, so that figures do not drift. */
export function saveDetails(deps: Deps, actor: Actor, details: Details): Promise<Result<null, SaveDetailsError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'not-signed-in' });
    if (details.areaId !== null) {
      const area = await tx.selectFrom('area').select('id').where('id', '=', details.areaId).executeTakeFirst();
      if (!area) return fail({ kind: 'unknown-area' });
    }
    const at = deps.now();
    await tx
      .updateTable('person')
      .set({ ...details, updatedAt: at })
      .where('id', '=', actor.personId)
      .execute();
    await record(tx, { actor, at, act: 'details.saved', subject: `person:${actor.personId}` });
    return ok(null);
  });
}
