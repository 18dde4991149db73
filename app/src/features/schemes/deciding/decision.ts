import { fail, ok, type Result } from '../../../platform/result.ts';

export type Outcome = 'grant' | 'partly' | 'refuse';
export type Advice = { outcome: Outcome; cents: number };

/** What the college wants to decide; the amount in cents, null where none was typed. */
export type WantedDecision = {
  outcome: Outcome;
  cents: number | null;
  reasons: string;
  deviation: string;
  conditions: string;
};

export type DecisionError =
  | { kind: 'reasons-missing' }
  | { kind: 'amount-missing' }
  | { kind: 'more-than-asked'; askedCents: number }
  | { kind: 'not-partly'; askedCents: number }
  | { kind: 'deviation-needs-reason' };

/** Whether a decision is otherwise than was advised: another outcome, or another amount. */
export function deviates(advice: Advice, decided: Advice): boolean {
  return advice.outcome !== decided.outcome || advice.cents !== decided.cents;
}

/** The amount that goes with an outcome: all that was asked, a part of it, or nothing. */
export function amountOf(
  outcome: Outcome,
  cents: number | null,
  askedCents: number,
): Result<number, Exclude<DecisionError, { kind: 'reasons-missing' | 'deviation-needs-reason' }>> {
  if (outcome === 'refuse') return ok(0);
  if (outcome === 'grant') return ok(askedCents);
  if (cents === null || cents === 0) return fail({ kind: 'amount-missing' });
  if (cents > askedCents) return fail({ kind: 'more-than-asked', askedCents });
  return cents === askedCents ? fail({ kind: 'not-partly', askedCents }) : ok(cents);
}

/** Judges whether this can be decided: with reasons, never more than was asked, and not silently against the advice. */
export function decide(
  wanted: WantedDecision,
  { askedCents, advice }: { askedCents: number; advice: Advice | null },
): Result<{ outcome: Outcome; cents: number; deviation: string }, DecisionError> {
  if (wanted.reasons === '') return fail({ kind: 'reasons-missing' });
  const amount = amountOf(wanted.outcome, wanted.cents, askedCents);
  if (!amount.ok) return amount;
  const decided = { outcome: wanted.outcome, cents: amount.value };
  const other = advice !== null && deviates(advice, decided);
  if (other && wanted.deviation === '') return fail({ kind: 'deviation-needs-reason' });
  return ok({ ...decided, deviation: other ? wanted.deviation : '' });
}
