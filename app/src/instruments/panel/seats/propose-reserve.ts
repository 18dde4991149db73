import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Panel } from '../panel.ts';
import { candidateId, candidateName, problemOf } from '../problem-of.ts';
import { bestReserve } from './best-reserve.ts';
import type { Seat } from './load-seats.ts';
import { isTaken } from './seat.ts';

/** The reserve for the next empty seat. `short`: groups that stay too small with this one. */
export type Proposal = { seatId: number; reserveId: number; fits: boolean; short: string[] };

/** The empty seats that nobody took over, in their order. */
export function emptySeats(seats: readonly Seat[]): Seat[] {
  const taken = new Set(seats.map(({ replacesId }) => replacesId));
  return seats.filter(({ id, kind, state }) => kind === 'member' && !isTaken(state) && !taken.has(id));
}

/** Who would take the first empty seat; null where no seat is empty or no reserve is left. */
export async function proposeReserve(db: Db | Tx, panel: Panel, seats: readonly Seat[]): Promise<Proposal | null> {
  const [empty] = emptySeats(seats);
  const free = seats.filter(({ kind, state }) => kind === 'alternate' && isTaken(state));
  if (!empty || free.length === 0) return null;
  const names = (some: readonly Seat[]) => some.map(({ candidateId: id }) => candidateName(id));
  const best = await bestReserve(
    await problemOf(db, panel),
    names(seats.filter(({ kind, state }) => kind === 'member' && isTaken(state))),
    names(seats.filter(({ state }) => !isTaken(state))),
    names(free),
  );
  const reserve = free.find(({ candidateId: id }) => best && id === candidateId(best.id));
  return best && reserve ? { seatId: empty.id, reserveId: reserve.id, fits: best.fits, short: best.short } : null;
}
