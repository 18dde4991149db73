import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Settings } from '../../../platform/settings.ts';
import { isOfficer } from '../inviting/officer-only.ts';
import { loadPanel, type Panel } from '../panel.ts';
import { dropVotes } from '../voting/cast-vote.ts';
import { countLocked } from '../voting/count-votes.ts';
import { loadSeats, type Seat } from './load-seats.ts';
import { proposeReserve } from './propose-reserve.ts';
import { mayBecome, type SeatChange } from './seat.ts';

export type SeatError =
  | { kind: 'not-allowed' }
  | { kind: 'not-found' }
  | { kind: 'not-drawn' }
  | { kind: 'changed-meanwhile' };

/** Notes what became of a seat: somebody comes, says no, or leaves later. */
export function changeSeat(
  deps: Pick<Deps, 'db' | 'now'> & { settings: Pick<Settings, 'secret'> },
  actor: Actor,
  { stepId, seatId, change }: { stepId: number; seatId: number; change: SeatChange },
): Promise<Result<null, SeatError>> {
  return withSeats(deps, actor, stepId, async (tx, { seats, by, at }) => {
    const seat = seats.find(({ id }) => id === seatId);
    if (!seat) return fail({ kind: 'not-found' });
    // A reserve has no seat to come to yet.
    const seated = seat.kind === 'member' || change.to !== 'confirmed';
    if (!seated || !mayBecome(seat.state, change.to)) return fail({ kind: 'changed-meanwhile' });
    const reason = change.to === 'confirmed' ? null : change.reason;
    await tx
      .updateTable('panelSeat')
      .set({ state: change.to, reason, changedAt: at })
      .where('id', '=', seatId)
      .execute();
    if (change.to !== 'confirmed') await dropVotes(tx, deps.settings.secret, { stepId, seatId });
    const detail = { seat: seatId, kind: seat.kind, state: change.to, reason };
    await record(tx, { actor: by, at, act: 'panel.seat-changed', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Gives an empty seat to the reserve who fits best; refused where that is no longer the one who was shown. */
export function fillSeat(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, seatId, reserveId }: { stepId: number; seatId: number; reserveId: number },
): Promise<Result<null, SeatError>> {
  return withSeats(deps, actor, stepId, async (tx, { panel, seats, by, at }) => {
    const proposal = await proposeReserve(tx, panel, seats);
    if (proposal?.seatId !== seatId || proposal.reserveId !== reserveId) return fail({ kind: 'changed-meanwhile' });
    const ordinal = seats.find(({ id }) => id === seatId)?.ordinal ?? 0;
    await tx
      .updateTable('panelSeat')
      .set({ kind: 'member', ordinal, replacesId: seatId, changedAt: at })
      .where('id', '=', reserveId)
      .execute();
    const detail = { seat: seatId, by: reserveId, fits: proposal.fits };
    await record(tx, { actor: by, at, act: 'panel.seat-filled', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

type Work = { panel: Panel; seats: Seat[]; by: Actor & { kind: 'person' }; at: Date };

/** Seats change one officer after the other. */
function withSeats(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, work: Work) => Promise<Result<null, SeatError>>,
): Promise<Result<null, SeatError>> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('panel').select('stepId').where('stepId', '=', stepId).forUpdate().execute();
    const panel = await loadPanel(tx, stepId);
    if (!panel) return fail({ kind: 'not-found' });
    if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
    if (!panel.drawnAt || panel.deletedAt) return fail({ kind: 'not-drawn' });
    const at = now();
    // A vote that closed is of who sat there then, also if it is counted only now.
    await countLocked(tx, stepId, at);
    return change(tx, { panel, seats: await loadSeats(tx, panel), by: actor, at });
  });
}
