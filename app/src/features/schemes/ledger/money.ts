import { fail, ok, type Result } from '../../../platform/result.ts';

/** Where the cents of a fund are. `ceiling` is where they come from, so together all accounts hold nothing. */
export const accounts = ['ceiling', 'available', 'reserved', 'paid', 'returned'] as const;
export type Account = (typeof accounts)[number];

/** Every way in which money moves: from one account to another, never from nowhere. */
export const moves = {
  ceiling: { from: 'ceiling', to: 'available' },
  lowered: { from: 'available', to: 'ceiling' },
  reserved: { from: 'available', to: 'reserved' },
  released: { from: 'reserved', to: 'available' },
  paid: { from: 'reserved', to: 'paid' },
  returned: { from: 'paid', to: 'returned' },
  again: { from: 'returned', to: 'available' },
} as const satisfies Record<string, { from: Account; to: Account }>;
export type MoveKind = keyof typeof moves;

/** A move of whole cents. */
export type Move = { kind: MoveKind; cents: number };
export type Balance = Readonly<Record<Account, number>>;
/** There is less in the account than was asked for; `left` in cents. */
export type MoneyError = { kind: 'over-ceiling'; left: number };

export const emptyBalance: Balance = { ceiling: 0, available: 0, reserved: 0, paid: 0, returned: 0 };

/** The balance after a move; no account but that of the ceiling goes below nothing. */
export function move(balance: Balance, { kind, cents }: Move): Result<Balance, MoneyError> {
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new Error(`${cents} is no amount to book`);
  const { from, to } = moves[kind];
  if (from !== 'ceiling' && balance[from] < cents) return fail({ kind: 'over-ceiling', left: balance[from] });
  return ok({ ...balance, [from]: balance[from] - cents, [to]: balance[to] + cents });
}

/** What was given a fund to spend, in cents. */
export function ceilingOf(balance: Balance): number {
  return -balance.ceiling;
}

/** The move that brings a fund to this ceiling, as far as there is money left to take back; none where it is there. */
export function toCeiling(balance: Balance, cents: number): Move | null {
  const more = cents - ceilingOf(balance);
  if (more > 0) return { kind: 'ceiling', cents: more };
  const less = Math.min(-more, balance.available);
  return less > 0 ? { kind: 'lowered', cents: less } : null;
}
