import type { Election } from './election.ts';
import { conflictsOf, eligibleProjects } from './eligible.ts';
import { gcd, rational } from './rational.ts';
import { type Result, type Round, resultOf } from './result.ts';
import { type Tie, TieBreaker } from './ties.ts';

/** What Phragmén's rule asks. */
export type PhragmenOptions = {
  /** `stop` at the first round in which a project that would be next does not fit (as in the literature), or `skip` it. */
  whenUnaffordable?: 'stop' | 'skip';
  threshold?: number;
  ties: readonly Tie[];
};

/**
 * Phragmén's sequential rule, exact: the cost of a winner is a load that its supporters carry, and the next winner is the one
 * whose supporters then carry the least each. Ballots count as approvals. Ties are a `TieRefused` if not settled.
 */
export function phragmen(election: Election, options: PhragmenOptions): Result {
  const { whenUnaffordable = 'stop', threshold = 0, ties } = options;
  const breaker = TieBreaker.of(election, ties);
  const supporters = supportersOf(election);
  const open = eligibleProjects(election, threshold);
  const conflicts = conflictsOf(election);
  /** The round in which a group last got a load: all supporters of its winner carry the same. */
  const lastRound = new Int32Array(election.ballots.length).fill(-1);
  /** The load of each round, times the common denominator. */
  let loads: bigint[] = [];
  let denominator = 1n;
  let left = election.budget;
  const rounds: Round[] = [];
  const known = election.projects.map(() => ({ num: 0n, den: 1n, round: -1 }));
  const cost = (project: number) => election.projects[project]?.cost as bigint;

  /** What each supporter would carry, times the common denominator: num / den. */
  const loadOf = (project: number) => {
    const counts = new Float64Array(loads.length);
    const { groups, votes } = supporters[project] as Supporters;
    for (const group of groups) {
      const round = lastRound[group] as number;
      if (round >= 0) counts[round] = (counts[round] as number) + (election.ballots[group]?.weight as number);
    }
    const carried = loads.reduce((sum, load, round) => sum + BigInt(counts[round] as number) * load, 0n);
    return { num: cost(project) * denominator + carried, den: BigInt(votes), round: loads.length };
  };

  for (;;) {
    const lightest = findLightest(open, known, loadOf);
    const unaffordable = lightest.filter((project) => cost(project) > left);
    if (lightest.length === 0 || (unaffordable.length > 0 && whenUnaffordable === 'stop')) break;
    for (const project of unaffordable) open[project] = false;
    if (unaffordable.length > 0) continue;
    const winner = breaker.first(lightest);
    const { num, den } = known[winner] as (typeof known)[number];
    const factor = den / gcd(num, den);
    loads = loads.map((load) => load * factor);
    denominator *= factor;
    for (const one of known) one.num *= factor;
    loads.push((num * factor) / den);
    left -= cost(winner);
    for (const group of (supporters[winner] as Supporters).groups) lastRound[group] = loads.length - 1;
    for (const gone of [winner, ...(conflicts.get(winner) ?? [])]) open[gone] = false;
    const load = rational(num, den * (denominator / factor));
    rounds.push({ project: election.projects[winner]?.id as string, by: 'load', rate: load });
  }
  return resultOf(election, { name: 'phragmen', whenUnaffordable, threshold, ties }, { rounds, ties: breaker.met() });
}

type Known = { num: bigint; den: bigint; round: number };

/** The projects with the least load. Loads only grow, so that an old one is a lower bound and most need no new one. */
function findLightest(open: readonly boolean[], known: Known[], loadOf: (project: number) => Known): number[] {
  const heavier = (a: Known, b: Known) => a.num * b.den > b.num * a.den;
  let best: number[] = [];
  let least: Known | undefined;
  const order = [...open.keys()].filter((project) => open[project]);
  order.sort((a, b) =>
    heavier(known[a] as Known, known[b] as Known) ? 1 : heavier(known[b] as Known, known[a] as Known) ? -1 : 0,
  );
  for (const project of order) {
    if (least !== undefined && heavier(known[project] as Known, least)) break;
    const own = loadOf(project);
    known[project] = own;
    if (least === undefined || heavier(least, own)) [best, least] = [[project], own];
    else if (!heavier(own, least)) best.push(project);
  }
  return best;
}

type Supporters = { groups: number[]; votes: number };

function supportersOf({ projects, ballots }: Election): Supporters[] {
  const supporters = projects.map((): Supporters => ({ groups: [], votes: 0 }));
  for (const [group, { projects: chosen, points, weight }] of ballots.entries()) {
    for (const [at, project] of chosen.entries()) {
      if (points !== undefined && (points[at] as number) <= 0) continue;
      const own = supporters[project] as Supporters;
      own.groups.push(group);
      own.votes += weight;
    }
  }
  return supporters;
}
