import type { Election } from './election.ts';
import { scoresOf } from './scores.ts';

/**
 * Which projects can win at all: they cost no more than the budget (in Pabulib 999999999 stands for "withdrawn"), have a
 * supporter, and reach the threshold. Left out before the count, so that they stop no run of it.
 */
export function eligibleProjects(election: Election, threshold: number): boolean[] {
  const { votes, score } = scoresOf(election);
  return election.projects.map(
    ({ cost }, at) => cost <= election.budget && (votes[at] as number) > 0 && (score[at] as number) >= threshold,
  );
}

/** For each project the positions of those that cannot win beside it; a conflict named on one side counts on both. */
export function conflictsOf({ projects }: Election): ReadonlyMap<number, readonly number[]> {
  const positions = new Map(projects.map(({ id }, at) => [id, at]));
  const against = new Map<number, number[]>();
  const add = (one: number, other: number) => against.set(one, [...(against.get(one) ?? []), other]);
  for (const [at, { conflicts = [] }] of projects.entries()) {
    for (const id of conflicts) {
      const other = positions.get(id);
      if (other === undefined || other === at) continue;
      add(at, other);
      add(other, at);
    }
  }
  return against;
}
