import { type BallotGroup, type Election, hasPoints, type Project, type VoteType } from './election.ts';
import type { Money } from './money.ts';
import { formatRational, type Rational } from './rational.ts';

/** One voter's ballot. */
export type Ballot = {
  readonly projects: readonly string[];
  readonly points?: readonly number[];
  readonly endowment?: Rational;
};

/** What an election is made from by who has no file. */
export type ElectionParts = {
  readonly meta?: Readonly<Record<string, string>>;
  readonly budget: Money;
  readonly scale: number;
  readonly voteType: VoteType;
  readonly projects: readonly (Omit<Project, 'fields'> & Partial<Pick<Project, 'fields'>>)[];
  readonly ballots: readonly Ballot[];
};

/**
 * Makes an election from ballots in memory; equal ballots are merged. A project twice on a ballot counts once. A project
 * that does not exist, a second project with one id or points that do not match the projects are a `RangeError`.
 */
export function makeElection({ meta = {}, budget, scale, voteType, projects, ballots }: ElectionParts): Election {
  const positions = new Map(projects.map(({ id }, position) => [id, position]));
  if (positions.size < projects.length) throw new RangeError('Two projects have the same id.');
  const merged = new MergedBallots(voteType);
  for (const ballot of ballots) {
    const chosen = ballot.projects.map((id) => {
      const position = positions.get(id);
      if (position === undefined) throw new RangeError(`There is no project ${id}.`);
      return position;
    });
    if (ballot.points !== undefined && ballot.points.length !== chosen.length)
      throw new RangeError(`A ballot has ${chosen.length} projects and ${ballot.points.length} points.`);
    merged.add(chosen, ballot.points, ballot.endowment);
  }
  return {
    meta: new Map(Object.entries(meta)),
    budget,
    scale,
    voteType,
    projects: projects.map((project) => ({ fields: {}, ...project })),
    ballots: merged.groups(),
    voters: ballots.length,
  };
}

/** Ballots so far, equal ones together. */
export class MergedBallots {
  readonly #type: VoteType;
  readonly #byKey = new Map<string, number>();
  readonly #groups: { projects: readonly number[]; points?: readonly number[]; endowment?: Rational }[] = [];
  readonly #weights: number[] = [];

  constructor(type: VoteType) {
    this.#type = type;
  }

  /** Adds a ballot and gives the number of its group; `points` without a value follow from the order on a ranking. */
  add(chosen: readonly number[], points?: readonly number[], endowment?: Rational): number {
    const once = chosen.every((project, at) => chosen.indexOf(project) === at);
    const kept = once ? chosen : chosen.filter((project, at) => chosen.indexOf(project) === at);
    const own = once ? points : points?.filter((_, at) => chosen.indexOf(chosen[at] as number) === at);
    const ballot = this.#type === 'ordinal' ? ranked(kept, own) : inFileOrder(kept, hasPoints(this.#type), own);
    const rest = `${ballot.points?.join() ?? ''};${endowment ? formatRational(endowment) : ''}`;
    const key = `${rest};${charsOf(ballot.projects)}`;
    let group = this.#byKey.get(key);
    if (group === undefined) {
      group = this.#groups.length;
      this.#byKey.set(key, group);
      this.#groups.push(endowment ? { ...ballot, endowment } : ballot);
      this.#weights.push(0);
    }
    this.again(group);
    return group;
  }

  /** Adds one more ballot of a group. */
  again(group: number): void {
    this.#weights[group] = (this.#weights[group] as number) + 1;
  }

  /** The groups, in the order in which each was first met. */
  groups(): BallotGroup[] {
    return this.#groups.map((group, at) => ({ ...group, weight: this.#weights[at] as number }));
  }
}

/** Positions as the characters with these numbers: shorter than digits. Positions that are halves of a character are written out. */
function charsOf(projects: readonly number[]): string {
  if (projects.every((at) => at < firstHalf)) return String.fromCharCode(...projects);
  return `${String.fromCharCode(firstHalf)}${projects.join()}`;
}

const firstHalf = 0xd800;

/** Kraków and Pabulib give 3, 2, 1 for three projects in order. */
function ranked(projects: readonly number[], points?: readonly number[]) {
  return { projects, points: points ?? projects.map((_, place) => projects.length - place) };
}

function inFileOrder(projects: readonly number[], withPoints: boolean, points?: readonly number[]) {
  if (!withPoints) return { projects: projects.toSorted((a, b) => a - b) };
  const order = projects.map((_, at) => at).sort((a, b) => (projects[a] as number) - (projects[b] as number));
  const sorted = order.map((at) => projects[at] as number);
  return { projects: sorted, points: order.map((at) => points?.[at] ?? 1) };
}
