import type { Election } from '../election.ts';
import type { Result } from '../result.ts';
import { ejrPlus } from './ejr-plus.ts';
import { type Metrics, metrics } from './metrics.ts';

/** Results side by side. */
export type Comparison = {
  readonly results: readonly (Metrics & {
    readonly ids: readonly string[];
    /** Losers whose supporters were passed over, by EJR+ up to one. */
    readonly passedOver: readonly string[];
  })[];
  /** Per project, in the order of the file, in which of the results it wins. */
  readonly projects: readonly { readonly project: string; readonly wins: readonly boolean[] }[];
  /** Place i, j: how many voters have more winners on their ballot in result i than in result j. */
  readonly happier: readonly (readonly number[])[];
};

/** Sets the results of several rules for one election side by side. */
export function compare(election: Election, results: readonly Result[]): Comparison {
  const won = results.map(({ winners }) => new Set(winners));
  const happier = results.map(() => results.map(() => 0));
  for (const { projects, points, weight } of election.ballots) {
    const supported = projects.filter((_, at) => (points?.[at] ?? 1) > 0);
    const counts = won.map(
      (ids) => supported.filter((project) => ids.has(election.projects[project]?.id as string)).length,
    );
    for (const [one, own] of counts.entries())
      for (const [other, less] of counts.entries())
        if (own > less) (happier[one] as number[])[other] = ((happier[one] as number[])[other] as number) + weight;
  }
  return {
    results: results.map(({ winners }) => ({
      ...metrics(election, winners),
      ids: winners,
      passedOver: ejrPlus(election, winners).map(({ project }) => project),
    })),
    projects: election.projects.map(({ id }) => ({ project: id, wins: won.map((ids) => ids.has(id)) })),
    happier,
  };
}
