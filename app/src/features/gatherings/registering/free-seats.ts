import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { seatsToGive } from '../gathering.ts';
import type { LockedGathering } from '../on-gathering.ts';
import { tell } from './tell.ts';

/** How many have a seat and how many wait. The gathering has to be locked, or the answer is old at once. */
export async function countPlaces(tx: Tx, gatheringId: number): Promise<{ taken: number; waiting: number }> {
  const rows = await tx
    .selectFrom('gatheringRegistration')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('gatheringId', '=', gatheringId)
    .groupBy('state')
    .execute();
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { taken: count('registered'), waiting: count('waiting') };
}

/** Gives free seats to those who wait longest, and tells them. The gathering has to be locked. */
export async function giveFreeSeats(
  deps: Pick<Deps, 'settings'>,
  tx: Tx,
  gathering: LockedGathering,
  at: Date,
): Promise<void> {
  if (gathering.state !== 'announced' || gathering.endsAt <= at) return;
  const { taken, waiting } = await countPlaces(tx, gathering.id);
  const free = seatsToGive(gathering.seats, taken, waiting);
  if (free === 0) return;
  const first = tx
    .selectFrom('gatheringRegistration')
    .select('id')
    .where('gatheringId', '=', gathering.id)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(free);
  const moved = await tx
    .updateTable('gatheringRegistration')
    .set({ state: 'registered' })
    .where('id', 'in', first)
    .returningAll()
    .execute();
  await tell(deps, tx, gathering, moved, 'seat', at);
}
