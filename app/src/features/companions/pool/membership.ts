import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { sessionSeconds } from '../../../platform/identity/session.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayCoordinate } from '../companion-role.ts';
import { release } from '../requests/release.ts';
import { lockPool } from './lock-pool.ts';
import { type CardError, lockCard } from './save-card.ts';

export type AdmitError = { kind: 'not-allowed' } | { kind: 'person-not-found' } | { kind: 'already-in-pool' };

/** A coordinator lets an officer into the pool; what the officer can do and how much stands on the card afterwards. */
export function admit(
  deps: Deps,
  actor: Actor,
  { email, monthlyHours }: { email: string; monthlyHours: number },
): Promise<Result<{ personId: string }, AdmitError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !mayCoordinate(actor)) return fail({ kind: 'not-allowed' });
    const person = await tx.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
    if (!person) return fail({ kind: 'person-not-found' });
    const at = deps.now();
    const personId = person.id;
    const granted = await tx
      .insertInto('roleGrant')
      .values({ personId, role: 'companion', grantedBy: actor.personId, grantedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!granted) return fail({ kind: 'already-in-pool' });
    await tx
      .insertInto('companion')
      .values({ personId, monthlyHours, savedAt: at })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ monthlyHours, savedAt: at }))
      .execute();
    // Sessions become as short as those of all staff.
    const latest = new Date(at.getTime() + sessionSeconds.staff * 1000);
    await tx
      .updateTable('session')
      .set({ endsAt: sql`least(ends_at, ${latest})` })
      .where('personId', '=', personId)
      .execute();
    await record(tx, { actor, at, act: 'companion.admitted', subject: `person:${personId}` });
    return ok({ personId });
  });
}

/** Somebody leaves the pool, or is taken out by a coordinator; all their initiatives wait for a colleague. */
export function leavePool(deps: Deps, actor: Actor, personId: string): Promise<Result<null, CardError>> {
  return deps.db.transaction().execute(async (tx) => {
    await lockPool(tx);
    const own = await lockCard(tx, actor, personId);
    if (!own.ok) return own;
    await tx.deleteFrom('roleGrant').where('personId', '=', personId).where('role', '=', 'companion').execute();
    await release(tx, deps, actor, personId, ['proposed', 'accepted']);
    await record(tx, { actor, at: deps.now(), act: 'companion.left', subject: `person:${personId}` });
    return ok(null);
  });
}
