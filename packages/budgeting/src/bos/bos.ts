import type { Election } from '../election.ts';
import { sharesInput, type Utility } from '../equal-shares/shares-input.ts';
import { rational } from '../rational.ts';
import { type Result, resultOf } from '../result.ts';
import { type Tie, TieBreaker } from '../ties.ts';
import { runBos } from './run-bos.ts';

/** What equal shares with bounded overspending asks. */
export type BosOptions = {
  /** Without it `cost`, or `points*cost` on ballots with points. */
  utility?: Utility;
  threshold?: number;
  ties: readonly Tie[];
};

const firstPrecision = 512;

/**
 * Equal shares with bounded overspending (arXiv 2409.15005): a project may win though its supporters can pay only a part of
 * it, at a price that rises with what is missing. It needs no completion.
 *
 * Exact fractions double in length with each such winner, to millions of digits in a city. So amounts are carried to 512
 * binary places and once more to 1,024; both must give the same winners, or it goes on doubling. What is equal to half of
 * the places is a tie.
 */
export function bos(election: Election, { utility, threshold = 0, ties }: BosOptions): Result {
  const used = utility ?? (election.ballots.some(({ points }) => points !== undefined) ? 'points*cost' : 'cost');
  const input = sharesInput(election, used, threshold);
  let breaker = TieBreaker.of(election, ties);
  let precision = firstPrecision;
  let run = runBos(input, election.budget, breaker, precision);
  for (;;) {
    precision *= 2;
    breaker = breaker.fresh();
    const again = runBos(input, election.budget, breaker, precision);
    const same = again.map(({ project }) => project).join() === run.map(({ project }) => project).join();
    run = again;
    if (same) break;
  }
  const name = (at: number) => election.projects[at]?.id as string;
  return resultOf(
    election,
    { name: 'bos', utility: typeof used === 'function' ? 'own' : used, threshold, ties },
    {
      rounds: [
        ...input.free.map((at) => ({ project: name(at), by: 'overspending' as const })),
        ...run.map(({ project, covered }) => ({
          project: name(project),
          by: 'overspending' as const,
          // To six places: the part that supporters could pay in equal shares.
          covered: rational(covered, 1_000_000n),
        })),
      ],
      ties: breaker.met(),
    },
  );
}
