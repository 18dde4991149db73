// The second counter. It shares no code with the first, uses whole numbers alone, looks at everything in every round, and
// is meant to be read: whoever doubts a result can follow it here.
import type { Election } from '../election.ts';
import type { Tie } from '../ties.ts';

/** An election as the second counter sees it. */
export type Booth = {
  readonly ids: readonly string[];
  readonly costs: readonly bigint[];
  readonly budget: bigint;
  /** Votes and points added up, per project. */
  readonly scores: readonly bigint[];
  readonly votes: readonly bigint[];
  /** Whether a project may win at all. */
  readonly allowed: readonly boolean[];
  /** Whether two projects exclude each other. */
  excludes(a: number, b: number): boolean;
  /** Who comes first of projects that are equal; undefined where the list does not say. */
  first(tied: readonly number[]): number | undefined;
  /** The first by the list, and by id where it does not say. */
  inOrder(projects: readonly number[]): number;
};

/** Sets up the second counter. */
export function boothOf({ projects, ballots, budget }: Election, threshold: number, ties: readonly Tie[]): Booth {
  const votes = projects.map(() => 0n);
  const scores = projects.map(() => 0n);
  for (const ballot of ballots)
    ballot.projects.forEach((project, at) => {
      const points = ballot.points?.[at] ?? 1;
      if (points > 0) votes[project] = (votes[project] ?? 0n) + BigInt(ballot.weight);
      scores[project] = (scores[project] ?? 0n) + BigInt(ballot.weight) * BigInt(points);
    });
  const ids = projects.map(({ id }) => id);
  const costs = projects.map(({ cost }) => cost);
  const narrowed = (from: readonly number[], by: readonly Tie[]) =>
    by.reduce((left, tie) => bestBy(left, (a, b) => orderBy(tie, a, b, { ids, costs, votes })), from);
  const excluded = projects.map(({ conflicts = [] }) => new Set(conflicts));
  return {
    ids,
    costs,
    budget,
    scores,
    votes,
    allowed: projects.map(
      ({ cost }, at) => cost <= budget && (votes[at] ?? 0n) > 0n && (scores[at] ?? 0n) >= BigInt(threshold),
    ),
    excludes: (a, b) => excluded[a]?.has(ids[b] ?? '') === true || excluded[b]?.has(ids[a] ?? '') === true,
    first: (tied) => {
      const left = narrowed(tied, ties);
      return left.length === 1 ? left[0] : undefined;
    },
    inOrder: (equal) => narrowed(equal, [...ties, 'id'])[0] as number,
  };
}

/** Those than which none is better. */
function bestBy(projects: readonly number[], compare: (a: number, b: number) => number): readonly number[] {
  return projects.filter((one) => projects.every((other) => compare(one, other) <= 0));
}

function orderBy(
  tie: Tie,
  a: number,
  b: number,
  { ids, costs, votes }: Pick<Booth, 'ids' | 'costs' | 'votes'>,
): number {
  const less = (x: bigint | undefined, y: bigint | undefined) =>
    (x ?? 0n) < (y ?? 0n) ? -1 : (x ?? 0n) > (y ?? 0n) ? 1 : 0;
  if (typeof tie === 'object') {
    const place = (at: number) => (tie.lot.includes(ids[at] ?? '') ? tie.lot.indexOf(ids[at] ?? '') : tie.lot.length);
    return place(a) - place(b);
  }
  switch (tie) {
    case 'min-cost':
      return less(costs[a], costs[b]);
    case 'max-cost':
      return less(costs[b], costs[a]);
    case 'max-votes':
      return less(votes[b], votes[a]);
    case 'file-order':
      return a - b;
    case 'id': {
      const [left, right] = [a, b].map((at) => [...(ids[at] ?? '')].map((sign) => sign.codePointAt(0) ?? 0));
      const differs = left?.findIndex((code, at) => code !== right?.[at]) ?? -1;
      if (differs < 0) return (left?.length ?? 0) - (right?.length ?? 0);
      return (left?.[differs] ?? -1) - (right?.[differs] ?? -1);
    }
    case 'refuse':
      return 0;
  }
}

/** A tie that the list does not settle: the second counter stops there too. */
export class Undecided extends Error {
  override name = 'Undecided';
}

/** The first of equal projects, or an end to the count. */
export function firstOf(booth: Booth, tied: readonly number[]): number {
  const first = booth.first(tied);
  if (first === undefined)
    throw new Undecided(`The list of tie-breaks does not settle ${tied.map((at) => booth.ids[at]).join(', ')}.`);
  return first;
}
