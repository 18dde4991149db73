import type { Election } from '../election.ts';
import { sharesInput, type Utility } from '../equal-shares/shares-input.ts';
import { rational } from '../rational.ts';
import { type Result, resultOf } from '../result.ts';
import { type Tie, TieBreaker } from '../ties.ts';
import { TooWide } from './enclosed.ts';
import { type BosRound, runBos } from './run-bos.ts';

/** What equal shares with bounded overspending asks. */
export type BosOptions = {
  /** Without it `cost`, or `points*cost` on ballots with points. */
  utility?: Utility;
  threshold?: number;
  ties: readonly Tie[];
};

const firstPrecision = 256;

/**
 * Equal shares with bounded overspending (arXiv 2409.15005): a project may win though its supporters can pay only a part of
 * it, at a price that rises with what is missing. It needs no completion.
 *
 * Exact fractions double in length with each such winner, to millions of digits in a city. So every amount is enclosed
 * between two whole numbers with 256 binary places, which prove that one price is below another; where they do not, and a
 * remainder modulo a large prime does not say that the two are equal (see `Enclosed`), it begins again with twice the places.
 */
export function bos(election: Election, { utility, threshold = 0, ties }: BosOptions): Result {
  const used = utility ?? (election.ballots.some(({ points }) => points !== undefined) ? 'points*cost' : 'cost');
  const input = sharesInput(election, used, threshold);
  const breaker = TieBreaker.of(election, ties);
  const run = withPlaces(firstPrecision, (precision) => {
    const own = breaker.fresh();
    const rounds = runBos(input, election.budget, own, precision);
    breaker.adopt(own);
    return rounds;
  });
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

function withPlaces(precision: number, run: (precision: number) => BosRound[]): BosRound[] {
  try {
    return run(precision);
  } catch (error) {
    if (error instanceof TooWide) return withPlaces(precision * 2, run);
    throw error;
  }
}
