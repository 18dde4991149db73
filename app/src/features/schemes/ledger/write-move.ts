import type { Tx } from '../../../platform/db/db.ts';
import type { Fund } from './funds.ts';
import { type Move, move, moves } from './money.ts';

/** When a move is booked, and for which application. */
export type Booking = { today: string; at: Date; applicationId?: number };

/** Writes one move of which is known that it goes, and answers the fund as it is then. */
export async function writeMove(tx: Tx, fund: Fund, what: Move, { today, at, applicationId }: Booking): Promise<Fund> {
  const moved = move(fund.balance, what);
  if (!moved.ok) throw new Error(`Fund ${fund.id} does not have ${what.cents} cents to book as ${what.kind}`);
  const { from, to } = moves[what.kind];
  await tx
    .insertInto('ledgerEntry')
    .values({
      ...{ fundId: fund.id, applicationId: applicationId ?? null, kind: what.kind, fromAccount: from, toAccount: to },
      ...{ cents: what.cents, bookedOn: today, bookedAt: at },
    })
    .execute();
  return { ...fund, balance: moved.value };
}
