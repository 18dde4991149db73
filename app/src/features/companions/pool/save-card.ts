import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayCoordinate } from '../companion-role.ts';

export type CardInput = { job: string; expertise: readonly string[]; areaIds: readonly number[]; monthlyHours: number };
export type CardError = { kind: 'not-in-pool' } | { kind: 'not-yours' };
export type SaveCardError = CardError | { kind: 'expertise-unknown' } | { kind: 'area-unknown' };

/** An officer, or a coordinator for an officer who cannot, says what for and how much. */
export function saveCard(
  deps: Deps,
  actor: Actor,
  personId: string,
  { job, expertise, areaIds, monthlyHours }: CardInput,
): Promise<Result<null, SaveCardError>> {
  return deps.db.transaction().execute(async (tx) => {
    const own = await lockCard(tx, actor, personId);
    if (!own.ok) return own;
    const known = deps.settings.town.companions.expertise.map(({ slug }) => slug);
    if (expertise.some((slug) => !known.includes(slug))) return fail({ kind: 'expertise-unknown' });
    const found = await tx
      .selectFrom('area')
      .select('id')
      .where('id', 'in', [0, ...areaIds])
      .execute();
    if (found.length !== new Set(areaIds).size) return fail({ kind: 'area-unknown' });
    const at = deps.now();
    await tx
      .updateTable('companion')
      .set({ job, expertise: [...expertise], monthlyHours, savedAt: at })
      .where('personId', '=', personId)
      .execute();
    await tx.deleteFrom('companionArea').where('personId', '=', personId).execute();
    if (found.length > 0)
      await tx
        .insertInto('companionArea')
        .values(found.map(({ id }) => ({ personId, areaId: id })))
        .execute();
    await record(tx, { actor, at, act: 'companion.card-saved', subject: `person:${personId}` });
    return ok(null);
  });
}

/** Locks the card of somebody in the pool for a change by that officer or a coordinator. */
export async function lockCard(tx: Tx, actor: Actor, personId: string): Promise<Result<null, CardError>> {
  const own = actor.kind === 'person' && actor.personId === personId;
  if (!own && !mayCoordinate(actor)) return fail({ kind: 'not-yours' });
  const card = await tx
    .selectFrom('companion')
    .select('personId')
    .where('personId', '=', personId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('roleGrant')
          .select('id')
          .whereRef('roleGrant.personId', '=', 'companion.personId')
          .where('role', '=', 'companion'),
      ),
    )
    .forUpdate()
    .executeTakeFirst();
  return card ? ok(null) : fail({ kind: 'not-in-pool' });
}
