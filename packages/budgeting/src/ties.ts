import { byCodePoint, type Election } from './election.ts';
import { scoresOf } from './scores.ts';

/** A way to settle a tie; a list of them is tried in order. `refuse` and an empty list settle nothing. */
export type Tie =
  | 'min-cost'
  | 'max-cost'
  | 'max-votes'
  | 'id'
  | 'file-order'
  | 'refuse'
  /** Ids in the order of a lot that was drawn in public before the count. */
  | { readonly lot: readonly string[] };

/** A tie that was met: these came out equal, and the list put `chosen` first. */
export type TieEvent = {
  readonly tied: readonly string[];
  readonly chosen: string;
  /** Which way of the list settled it. */
  readonly by: Exclude<Tie, object> | 'lot';
};

/** The list does not settle a tie that the count met; who counts must publish a longer list, not pick. */
export class TieRefused extends Error {
  override name = 'TieRefused';
  readonly tied: readonly string[];
  constructor(tied: readonly string[]) {
    super(`The list of tie-breaks does not say which comes first: ${tied.join(', ')}.`);
    this.tied = tied;
  }
}

/** Compares projects by a published list, and keeps every tie that it was asked about. */
export class TieBreaker {
  readonly #ids: readonly string[];
  readonly #ways: readonly Way[];
  readonly #met = new Map<string, TieEvent>();

  private constructor(ids: readonly string[], ways: readonly Way[]) {
    this.#ids = ids;
    this.#ways = ways;
  }

  /** Reads a list for an election. */
  static of(election: Election, ties: readonly Tie[]): TieBreaker {
    const ways = ties.filter((tie) => tie !== 'refuse').map((tie) => wayOf(election, tie));
    return new TieBreaker(
      election.projects.map(({ id }) => id),
      ways,
    );
  }

  /** The same list, with none met: for a run that may turn out not to count. */
  fresh(): TieBreaker {
    return new TieBreaker(this.#ids, this.#ways);
  }

  /** Takes over what another met, because its run counts. */
  adopt(other: TieBreaker): void {
    for (const [names, event] of other.#met) this.#met.set(names, event);
  }

  /** Below 0 where `a` comes first, above 0 where `b` does, 0 where the list does not say. */
  compare(a: number, b: number): number {
    for (const { compare } of this.#ways) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  }

  /** In the order of the list, and by id where it does not say: the same for every order of the file. */
  sorted(projects: readonly number[]): number[] {
    const id = (at: number) => this.#ids[at] as string;
    return [...projects].sort((a, b) => this.compare(a, b) || byCodePoint(id(a), id(b)));
  }

  /** The first of projects that came out equal. A tie that stays one is a `TieRefused`. */
  first(tied: readonly number[]): number {
    const [chosen, next] = this.sorted(tied);
    if (chosen === undefined) throw new RangeError('Nothing is tied.');
    if (next === undefined) return chosen;
    const names = tied.map((project) => this.#ids[project] as string).sort(byCodePoint);
    if (this.compare(chosen, next) === 0) throw new TieRefused(names);
    const by = this.#ways.find(({ compare }) => compare(chosen, next) !== 0)?.by ?? 'id';
    this.#met.set(names.join('\n'), { tied: names, chosen: this.#ids[chosen] as string, by });
    return chosen;
  }

  /** Every tie met so far, each once. */
  met(): TieEvent[] {
    return [...this.#met.values()];
  }
}

type Way = { readonly by: TieEvent['by']; readonly compare: (a: number, b: number) => number };

function wayOf(election: Election, tie: Exclude<Tie, 'refuse'>): Way {
  if (typeof tie === 'object') {
    const places = new Map(tie.lot.map((id, place) => [id, place]));
    const ranks = election.projects.map(({ id }) => places.get(id) ?? Number.POSITIVE_INFINITY);
    return { by: 'lot', compare: byRank(ranks) };
  }
  return { by: tie, compare: byRank(ranksOf(election, tie)) };
}

function byRank(ranks: readonly number[]) {
  return (a: number, b: number) => {
    const [left, right] = [ranks[a] as number, ranks[b] as number];
    return left === right ? 0 : left - right;
  };
}

/** A place per project, the same for equals. */
function ranksOf({ projects, ballots }: Election, tie: Exclude<Tie, object | 'refuse'>): number[] {
  const places = projects.map((_, position) => position);
  const cost = (position: number) => projects[position]?.cost as bigint;
  const { votes } = scoresOf({ projects, ballots });
  const compare: Record<typeof tie, (a: number, b: number) => number> = {
    'min-cost': (a, b) => Number(cost(a) > cost(b)) - Number(cost(a) < cost(b)),
    'max-cost': (a, b) => Number(cost(a) < cost(b)) - Number(cost(a) > cost(b)),
    'max-votes': (a, b) => (votes[b] as number) - (votes[a] as number),
    id: (a, b) => byCodePoint(projects[a]?.id as string, projects[b]?.id as string),
    'file-order': (a, b) => a - b,
  };
  const sorted = [...places].sort(compare[tie]);
  const ranks = new Array<number>(projects.length).fill(0);
  for (const [place, position] of sorted.entries()) {
    const before = sorted[place - 1];
    ranks[position] = before !== undefined && compare[tie](before, position) === 0 ? (ranks[before] as number) : place;
  }
  return ranks;
}
