import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockGathering, organises } from '../on-gathering.ts';
import { giveFreeSeats } from './free-seats.ts';

export type CancelError = { kind: 'registration-not-found' } | { kind: 'begun' } | { kind: 'not-allowed' };

/** Cancels a registration; whoever waits longest gets the seat and hears of it. Cancelling twice is cancelling once. */
export function cancelRegistration(
  deps: Deps,
  actor: Actor,
  id: number,
  by: 'own' | { organiserOf: number },
): Promise<Result<null, CancelError>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = tx.selectFrom('gatheringRegistration').select('gatheringId').where('id', '=', id);
    const of = await found.executeTakeFirst();
    if (!of || (by !== 'own' && by.organiserOf !== of.gatheringId)) return fail({ kind: 'registration-not-found' });
    const gathering = await lockGathering(tx, of.gatheringId);
    if (!gathering) return fail({ kind: 'registration-not-found' });
    if (by !== 'own' && !organises(actor, gathering.projectId)) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    if (gathering.state !== 'announced' || (by === 'own' && at >= gathering.startsAt)) return fail({ kind: 'begun' });
    const changed = await tx
      .updateTable('gatheringRegistration')
      .set({ state: 'cancelled', cancelledAt: at })
      .where('id', '=', id)
      .where('state', '<>', 'cancelled')
      .returning('id')
      .executeTakeFirst();
    if (!changed) return ok(null);
    await giveFreeSeats(deps, tx, gathering, at);
    await record(tx, { actor, at, act: 'gathering.registration-cancelled', subject: `gathering:${gathering.id}` });
    return ok(null);
  });
}

/** Frees the seats of who takes the account away, by account or by address, and forgets what was given without it. */
export async function leaveGatherings(deps: Deps, tx: Tx, personId: string, email: string | null): Promise<void> {
  const at = deps.now();
  const own = await tx
    .selectFrom('gatheringRegistration')
    .innerJoin('gathering', 'gathering.id', 'gatheringRegistration.gatheringId')
    .select(['gatheringRegistration.id', 'gatheringId'])
    .where((eb) => eb.or([eb('personId', '=', personId), eb('email', '=', email?.toLowerCase() || '-')]))
    .where('gatheringRegistration.state', '<>', 'cancelled')
    .where('gathering.state', '=', 'announced')
    .where('gathering.startsAt', '>', at)
    .orderBy('gatheringId')
    .execute();
  for (const { id, gatheringId } of own) {
    const gathering = await lockGathering(tx, gatheringId);
    const gone = { state: 'cancelled', cancelledAt: at } as const;
    await tx.updateTable('gatheringRegistration').set(gone).where('id', '=', id).execute();
    if (gathering) await giveFreeSeats(deps, tx, gathering, at);
  }
  if (!email) return;
  await tx
    .updateTable('gatheringRegistration')
    .set({ name: '', email: '' })
    .where('email', '=', email.toLowerCase())
    .execute();
}
