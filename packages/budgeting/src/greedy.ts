import type { Election } from './election.ts';
import { conflictsOf, eligibleProjects } from './eligible.ts';
import { type Result, resultOf } from './result.ts';
import { scoresOf } from './scores.ts';
import { type Tie, TieBreaker } from './ties.ts';

/** What plain counting asks. */
export type GreedyOptions = {
  /** `score` is what almost every city does: most votes or points first. `score/cost` gives more small projects. */
  key?: 'score' | 'score/cost';
  /** Whether to go on with cheaper projects after the first that does not fit; true without it. */
  skip?: boolean;
  /** The score that a project must have to win. */
  threshold?: number;
  ties: readonly Tie[];
};

/** Plain counting: from the highest score down, each project that still fits. Ties are a `TieRefused` if not settled. */
export function greedy(election: Election, options: GreedyOptions): Result {
  const { key = 'score', skip = true, threshold = 0, ties } = options;
  const breaker = TieBreaker.of(election, ties);
  const chosen = takeGreedily(election, breaker, { key, skip, threshold }, []);
  return resultOf(
    election,
    { name: 'greedy', key, skip, threshold, ties },
    {
      rounds: chosen.map((at) => ({ project: election.projects[at]?.id as string, by: 'score' })),
      ties: breaker.met(),
    },
  );
}

/** Positions that plain counting adds to those chosen before, within the budget that these leave. */
export function takeGreedily(
  election: Election,
  breaker: TieBreaker,
  { key, skip, threshold }: Required<Omit<GreedyOptions, 'ties'>>,
  before: readonly number[],
): number[] {
  const { projects } = election;
  const cost = (at: number) => projects[at]?.cost as bigint;
  const { score } = scoresOf(election);
  const conflicts = conflictsOf(election);
  const shut = new Set(before.flatMap((at) => [at, ...(conflicts.get(at) ?? [])]));
  let left = before.reduce((sum, at) => sum - cost(at), election.budget);
  const eligible = eligibleProjects(election, threshold);
  const waiting = projects.map((_, at) => at).filter((at) => eligible[at] && !shut.has(at));
  const compare = (a: number, b: number) => {
    const [x, y] = [BigInt(score[a] as number), BigInt(score[b] as number)];
    const difference = key === 'score' ? y - x : y * cost(a) - x * cost(b);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  };
  waiting.sort(compare);
  const chosen: number[] = [];
  for (let from = 0; from < waiting.length; ) {
    let until = from + 1;
    while (until < waiting.length && compare(waiting[from] as number, waiting[until] as number) === 0) until += 1;
    let level = waiting.slice(from, until);
    from = until;
    while (level.length > 0) {
      const fitting = level.filter((at) => !shut.has(at) && (cost(at) <= left || !skip));
      if (fitting.length === 0) break;
      // Where all of a level fit together, who wins does not hang on their order: there is no tie to settle.
      const together = fitting.reduce((sum, at) => sum + cost(at), 0n) <= left;
      const free = together && fitting.every((at) => !conflicts.has(at));
      const next = free ? (breaker.sorted(fitting)[0] as number) : breaker.first(fitting);
      if (cost(next) > left) return chosen;
      left -= cost(next);
      chosen.push(next);
      for (const at of [next, ...(conflicts.get(next) ?? [])]) shut.add(at);
      level = fitting.filter((at) => !shut.has(at));
    }
  }
  return chosen;
}
