import type { Election } from '../election.ts';
import type { Money } from '../money.ts';

/** What winners mean to voters. Shares are between 0 and 1; they are for reading, nothing is decided by them. */
export type Metrics = {
  readonly winners: number;
  readonly cost: Money;
  readonly budgetUsed: number;
  /** Voters of whose projects none won. */
  readonly votersWithout: number;
  readonly exclusionRatio: number;
  /** Winners on the ballot of the average voter. */
  readonly averageWinners: number;
  /** Which part of the money spent went to projects on the ballot of the average voter. */
  readonly averageCostShare: number;
  /** Inequality (Gini) of the money won per voter: 0 when all have won the same. */
  readonly gini: number;
  readonly areas: readonly LabelShare[];
  readonly categories: readonly LabelShare[];
};

/** One area or category: what it got, beside the part of the votes that went to it. A project with more labels is divided. */
export type LabelShare = {
  readonly label: string;
  readonly projects: number;
  readonly winners: number;
  readonly costShare: number;
  readonly voteShare: number;
};

/** Works out what the winners with these ids mean to voters. */
export function metrics(election: Election, winners: readonly string[]): Metrics {
  const ids = new Set(winners);
  const won = election.projects.map(({ id }) => ids.has(id));
  const cost = election.projects.reduce((sum, project, at) => (won[at] ? sum + project.cost : sum), 0n);
  const spent = Number(cost);
  const voters = Math.max(election.voters, 1);
  let [without, approved, gained] = [election.voters, 0, 0];
  const gains: { gain: number; many: number }[] = [];
  for (const { projects, points, weight } of election.ballots) {
    const own = projects.filter((project, at) => won[project] && (points?.[at] ?? 1) > 0);
    const gain = own.reduce((sum, project) => sum + Number(election.projects[project]?.cost), 0);
    if (own.length > 0) without -= weight;
    approved += weight * own.length;
    gained += weight * gain;
    gains.push({ gain, many: weight });
  }
  return {
    winners: winners.length,
    cost,
    budgetUsed: spent / Number(election.budget),
    votersWithout: without,
    exclusionRatio: without / voters,
    averageWinners: approved / voters,
    averageCostShare: spent === 0 ? 0 : gained / spent / voters,
    gini: gini(gains, gained, voters),
    areas: labelShares(election, won, spent, ({ area }) => (area ? [area] : [])),
    categories: labelShares(election, won, spent, ({ categories = [] }) => categories),
  };
}

function gini(gains: { gain: number; many: number }[], total: number, voters: number): number {
  if (total === 0) return 0;
  let [before, area] = [0, 0];
  for (const { gain, many } of gains.toSorted((a, b) => a.gain - b.gain)) {
    area += many * (before + (gain * many) / 2);
    before += gain * many;
  }
  return 1 - (2 * area) / (voters * total);
}

function labelShares(
  { projects, ballots }: Election,
  won: readonly boolean[],
  spent: number,
  labelsOf: (project: Election['projects'][number]) => readonly string[],
): LabelShare[] {
  const votes = projects.map(() => 0);
  for (const { projects: chosen, weight } of ballots)
    for (const project of chosen) votes[project] = (votes[project] as number) + weight;
  const all = votes.reduce((sum, own) => sum + own, 0);
  const found = new Map<string, { projects: number; winners: number; cost: number; votes: number }>();
  for (const [at, project] of projects.entries()) {
    const labels = labelsOf(project);
    for (const label of labels) {
      const own = found.get(label) ?? { projects: 0, winners: 0, cost: 0, votes: 0 };
      own.projects += 1;
      own.winners += won[at] ? 1 : 0;
      own.cost += won[at] ? Number(project.cost) / labels.length : 0;
      own.votes += (votes[at] as number) / labels.length;
      found.set(label, own);
    }
  }
  return [...found].map(([label, own]) => ({
    label,
    projects: own.projects,
    winners: own.winners,
    costShare: spent === 0 ? 0 : own.cost / spent,
    voteShare: all === 0 ? 0 : own.votes / all,
  }));
}
