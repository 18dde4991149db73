import { BrokenTicket, type Commitment, commit } from './commit.ts';
import { openingsOf } from './opening.ts';
import type { Problem } from './problem.ts';

/** What a notary finds who has the pool and the salt. */
export type Audit = { kind: 'true' } | { kind: 'other-pool' } | { kind: 'rule-broken'; text: string };

/**
 * Makes a commitment again from the pool and the salt. `true` says that every pseudonym, value and seal is of this pool
 * and that every ticket, also those not drawn, obeys size, quotas and households.
 */
export function audit({ content, digest }: Commitment, problem: Problem, salt: Uint8Array): Audit {
  const ids = openingsOf(problem, salt).map(({ id }) => id);
  const tickets = content.tickets.map((ticket) => ticket.map((row) => ids[row] ?? ''));
  try {
    const again = commit(problem, { tickets, maxDeviation: 0 }, salt, content.about);
    return { kind: again.digest === digest ? 'true' : 'other-pool' };
  } catch (error) {
    if (!(error instanceof BrokenTicket)) throw error;
    return { kind: 'rule-broken', text: error.message };
  }
}
