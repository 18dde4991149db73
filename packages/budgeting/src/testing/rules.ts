import { bos } from '../bos/bos.ts';
import type { Election } from '../election.ts';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { greedy } from '../greedy.ts';
import { phragmen } from '../phragmen.ts';
import type { Result } from '../result.ts';
import type { Tie } from '../ties.ts';

/** Every rule in the variants that differ, with ties settled by this list. */
export function everyRule(ties: readonly Tie[]): Record<string, (election: Election) => Result> {
  const shares = Object.fromEntries(
    (['none', 'add1', 'add1e', 'add1u', 'utilitarian'] as const).flatMap((completion) =>
      (['cost', 'cardinality', 'points', 'points*cost'] as const).map((utility) => [
        `equal shares by ${utility}, ${completion}`,
        (election: Election) =>
          equalShares(election, {
            utility,
            completion,
            start: utility === 'cardinality' ? 'integral' : 'exact',
            comparison: completion === 'add1u' ? 'satisfaction' : completion === 'add1e' ? 'exclusion' : 'none',
            ties,
          }),
      ]),
    ),
  );
  return {
    ...shares,
    greedy: (election) => greedy(election, { ties }),
    'greedy by score/cost': (election) => greedy(election, { key: 'score/cost', threshold: 2, ties }),
    'greedy without skipping': (election) => greedy(election, { skip: false, ties }),
    phragmen: (election) => phragmen(election, { ties }),
    'phragmen with skipping': (election) => phragmen(election, { whenUnaffordable: 'skip', ties }),
    bos: (election) => bos(election, { ties }),
    'bos by cardinality': (election) => bos(election, { utility: 'cardinality', ties }),
  };
}
