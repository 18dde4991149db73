import type { Election } from '../election.ts';
import type { Money } from '../money.ts';
import type { Result } from '../result.ts';
import { scoresOf } from '../scores.ts';

/** What plain counting had left when it came to a project that did not win: winners before it have at least its score. */
export function turnOf(election: Election, { winners, rule }: Result, at: number): Money {
  const { score } = scoresOf(election);
  const byCost = rule.name === 'greedy' && rule.key === 'score/cost';
  const cost = (project: number) => election.projects[project]?.cost as bigint;
  const worth = (project: number, other: number) => BigInt(score[project] as number) * (byCost ? cost(other) : 1n);
  const positions = new Map(election.projects.map(({ id }, position) => [id, position]));
  return winners
    .map((id) => positions.get(id) as number)
    .filter((winner) => worth(winner, at) >= worth(at, winner))
    .reduce((left, winner) => left - cost(winner), election.budget);
}
