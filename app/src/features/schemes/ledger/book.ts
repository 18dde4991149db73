import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Fund } from './funds.ts';
import { type MoneyError, type Move, move } from './money.ts';
import { type Booking, writeMove } from './write-move.ts';

/** Books all moves in all funds, or nothing where one of them has too little; `left` is then what there is, in cents. */
export async function book(
  tx: Tx,
  funds: readonly Fund[],
  all: readonly Move[],
  booking: Booking & { applicationId: number },
): Promise<Result<Fund[], MoneyError>> {
  for (const fund of funds) {
    let balance = fund.balance;
    for (const one of all) {
      const moved = move(balance, one);
      if (!moved.ok) return fail(moved.error);
      balance = moved.value;
    }
  }
  const booked: Fund[] = [];
  for (const fund of funds) {
    let next = fund;
    for (const one of all) next = await writeMove(tx, next, one, booking);
    booked.push(next);
  }
  return ok(booked);
}
