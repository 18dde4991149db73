import type { Election, Project } from '../election.ts';
import { conflictsOf, eligibleProjects } from '../eligible.ts';
import { gcd, type Rational, rational } from '../rational.ts';

/** How much a winner is worth to who supports it; `own` functions give a whole number of 0 or more. */
export type Utility =
  | 'cost'
  | 'cardinality'
  | 'points'
  | 'points*cost'
  | ((project: Project, points: number) => bigint);

/**
 * An election laid out for repeated runs: who supports what, twice, in typed arrays. A supporter pays `rate x stake` for a
 * project, or all that is left; the stake is 1, the points, or what a function of one's own gives. Dividing that rate by the
 * project's `scale` gives the price of one unit of utility, by which projects are compared.
 */
export type SharesInput = {
  readonly projects: number;
  readonly groups: number;
  readonly weight: Float64Array;
  /** Supporters of project p: places `byProject[p]` to `byProject[p + 1]` of `supporter`, with their `stake`. */
  readonly byProject: Uint32Array;
  readonly supporter: Uint32Array;
  readonly stake: Float64Array;
  /** Whether every stake is 1, so that they need not be read. */
  readonly even: boolean;
  /** Projects of ballot g: places `byGroup[g]` to `byGroup[g + 1]` of `choice`, with their `choiceStake`. */
  readonly byGroup: Uint32Array;
  readonly choice: Uint32Array;
  readonly choiceStake: Float64Array;
  readonly cost: readonly bigint[];
  readonly scale: readonly bigint[];
  /** Sum of weight times stake per project. */
  readonly stakes: Float64Array;
  /** Projects that can win and cost something. */
  readonly eligible: readonly boolean[];
  /** Projects that cost nothing: they win before the first round. */
  readonly free: readonly number[];
  readonly conflicts: ReadonlyMap<number, readonly number[]>;
  /** Which of `endowments` a group starts with; all over one denominator. */
  readonly kind: Uint32Array;
  readonly endowments: readonly bigint[];
  readonly denominator: bigint;
};

/** Lays out an election. Stakes that no double can add up are a `RangeError`. */
export function sharesInput(election: Election, utility: Utility, threshold: number): SharesInput {
  const { projects, ballots } = election;
  const stakeOf = stakes(election, utility);
  const groups = ballots.length;
  const byGroup = new Uint32Array(groups + 1);
  const byProject = new Uint32Array(projects.length + 1);
  const size = ballots.reduce((sum, ballot) => sum + ballot.projects.length, 0);
  const choice = new Uint32Array(size);
  const choiceStake = new Float64Array(size);
  const weight = new Float64Array(groups);
  const stakeSums = new Float64Array(projects.length);
  let end = 0;
  for (let group = 0; group < groups; group += 1) {
    const { projects: chosen, points, weight: own } = ballots[group] as Election['ballots'][number];
    weight[group] = own;
    for (let at = 0; at < chosen.length; at += 1) {
      const project = chosen[at] as number;
      const stake = stakeOf(project, points === undefined ? 1 : (points[at] as number));
      if (stake <= 0) continue;
      choice[end] = project;
      choiceStake[end] = stake;
      byProject[project + 1] = (byProject[project + 1] as number) + 1;
      stakeSums[project] = (stakeSums[project] as number) + own * stake;
      end += 1;
    }
    byGroup[group + 1] = end;
  }
  // Below this no sum of stakes loses a unit in a double.
  if (!stakeSums.every(Number.isSafeInteger)) throw new RangeError('The points together are too large to count with.');
  for (let at = 0; at < projects.length; at += 1)
    byProject[at + 1] = (byProject[at + 1] as number) + (byProject[at] as number);
  const supporter = new Uint32Array(end);
  const stake = new Float64Array(end);
  const next = byProject.slice();
  for (let group = 0; group < groups; group += 1) {
    for (let at = byGroup[group] as number; at < (byGroup[group + 1] as number); at += 1) {
      const project = choice[at] as number;
      const place = next[project] as number;
      supporter[place] = group;
      stake[place] = choiceStake[at] as number;
      next[project] = place + 1;
    }
  }
  return {
    projects: projects.length,
    groups,
    weight,
    byProject,
    supporter,
    stake,
    even: stake.every((one) => one === 1),
    byGroup,
    choice,
    choiceStake,
    cost: projects.map(({ cost }) => cost),
    scale: projects.map(({ cost }) => (utility === 'cost' || utility === 'points*cost' ? cost : 1n)),
    stakes: stakeSums,
    ...eligibility(election, threshold),
    ...endowmentsOf(election),
  };
}

function eligibility(election: Election, threshold: number): Pick<SharesInput, 'eligible' | 'free' | 'conflicts'> {
  const eligible = eligibleProjects(election, threshold);
  const conflicts = conflictsOf(election);
  const free: number[] = [];
  for (const [at, { cost }] of election.projects.entries()) {
    if (cost > 0n || !eligible[at]) continue;
    free.push(at);
    for (const gone of [at, ...(conflicts.get(at) ?? [])]) eligible[gone] = false;
  }
  return { eligible, free, conflicts };
}

function stakes({ projects }: Election, utility: Utility): (project: number, points: number) => number {
  if (utility === 'cost' || utility === 'cardinality') return (_, points) => (points > 0 ? 1 : 0);
  if (utility === 'points' || utility === 'points*cost') return (_, points) => points;
  return (project, points) => {
    const worth = Number(utility(projects[project] as Project, points));
    if (!Number.isSafeInteger(worth)) throw new RangeError('A utility is too large to count with.');
    return worth;
  };
}

/** The money that voters start with. Whole currency units and additions come later, in `withEndowments`. */
function endowmentsOf({ ballots, budget, voters }: Election): Pick<SharesInput, 'kind' | 'endowments' | 'denominator'> {
  const even = rational(budget, BigInt(Math.max(voters, 1)));
  const kinds = new Map<string, number>();
  const values: Rational[] = [];
  const kind = new Uint32Array(ballots.length);
  for (const [group, { endowment = even }] of ballots.entries()) {
    const key = `${endowment.num}/${endowment.den}`;
    let own = kinds.get(key);
    if (own === undefined) {
      own = values.length;
      kinds.set(key, own);
      values.push(endowment);
    }
    kind[group] = own;
  }
  const denominator = values.reduce((product, { den }) => product * (den / gcd(product, den)), 1n);
  return { kind, denominator, endowments: values.map(({ num, den }) => num * (denominator / den)) };
}

/** The same election with whole currency units to start with, or with so much more for each. */
export function withEndowments(input: SharesInput, change: (endowment: bigint) => bigint): SharesInput {
  return { ...input, endowments: input.endowments.map(change) };
}
