import { compute } from './compute.ts';
import { type Options, settled } from './options.ts';
import type { Result } from './result.ts';
import type { Statement, Vote } from './vote.ts';
import { emptyTable, withVotes } from './vote-table.ts';

/** Says what these votes tell. The same votes in any order give the same result, to the last digit. */
export function analyse(
  votes: Iterable<Vote>,
  { statements = [], ...options }: Partial<Options> & { statements?: readonly Statement[] } = {},
): Result {
  return compute(withVotes(emptyTable, votes), statements, settled(options)).result;
}
