import { type DropoutModel, sampleDropouts } from './dropout.ts';
import { byCodePoint, type Person, type Problem } from './problem.ts';
import { randomNumbers, shuffled } from './random.ts';
import { replacementProblem } from './replacement.ts';

export type AlternatesDesign = {
  /** How many alternates are asked to be ready. */
  count: number;
  dropout: DropoutModel;
  /** How many futures are imagined; more is better and slower. */
  samples?: number;
  seed: Uint8Array;
};

export type AlternateSet = {
  /** In the order of the draw; who is called first in an empty seat depends on what the quotas need. */
  alternates: string[];
  /** The mean over futures of how far the panel ends up outside its quotas and short of people: nought is best. */
  loss: number;
  /** The same without any alternate. */
  lossWithout: number;
};

/**
 * Alternates who together keep a panel within its quotas when people drop out, chosen before anybody does (empirical risk
 * minimisation after Assos, Baharav, Flanigan and Procaccia 2025): imagines futures with the dropout model, adds one after
 * the other the kind of person that helps most, and then exchanges as long as that helps. Within a kind, and between
 * kinds that help as much, the seed decides, so that nobody is an alternate by rank.
 */
export function chooseAlternates(problem: Problem, panel: readonly string[], design: AlternatesDesign): AlternateSet {
  const { count, dropout, samples = 200, seed } = design;
  const below = randomNumbers(seed);
  const seated = new Set(panel);
  const byId = (a: Person, b: Person) => byCodePoint(a.id, b.id);
  const members = problem.people.filter(({ id }) => seated.has(id)).sort(byId);
  const futures = sampleDropouts(members, dropout, { samples, below }).map((gone) => needsOf(problem, members, gone));
  const pool = replacementProblem(problem, panel, []).people.toSorted(byId);
  const kinds = shuffled([...Map.groupBy(pool, (person) => kindOf(problem, person)).values()], below).map((people) => ({
    people: shuffled(people, below),
    helps: problem.quotas.flatMap(({ category, value }, index) =>
      people[0]?.values[category] === value ? [index] : [],
    ),
  }));
  const chosen: number[] = [];
  const left = (kind: number) => (kinds[kind]?.people.length ?? 0) - chosen.filter((one) => one === kind).length;
  const lossOf = (set: readonly number[]) =>
    meanLoss(
      futures,
      set.map((kind) => kinds[kind]?.helps ?? []),
    );
  while (chosen.length < Math.min(count, pool.length)) {
    const free = [...kinds.keys()].filter((kind) => left(kind) > 0);
    chosen.push(least(free, (kind) => lossOf([...chosen, kind])));
  }
  exchange(chosen, kinds.length, left, lossOf);
  const order = shuffled(chosen, below);
  const taken = new Map<number, number>();
  const alternates = order.map((kind) => {
    const place = taken.get(kind) ?? 0;
    taken.set(kind, place + 1);
    return kinds[kind]?.people[place]?.id ?? '';
  });
  return { alternates, loss: lossOf(chosen), lossWithout: lossOf([]) };
}

function kindOf({ quotas, onePerHousehold }: Problem, { values, household }: Person): string {
  const own = [...new Set(quotas.map(({ category }) => category))].map((category) => values[category] ?? null);
  return JSON.stringify([own, onePerHousehold ? (household ?? null) : null]);
}

/** A future: how many seats are empty, and of each quota how many stay, with its bounds. */
type Future = { empty: number; quotas: { has: number; min: number; max: number; weight: number }[] };

function needsOf(problem: Problem, members: readonly Person[], gone: readonly Person[]): Future {
  const lost = new Set(gone.map(({ id }) => id));
  const stay = members.filter(({ id }) => !lost.has(id));
  return {
    empty: gone.length,
    quotas: problem.quotas.map(({ category, value, min, max }) => ({
      has: stay.filter(({ values }) => values[category] === value).length,
      min,
      max,
      weight: 1 / Math.max(1, max),
    })),
  };
}

function meanLoss(futures: readonly Future[], alternates: readonly (readonly number[])[]): number {
  return futures.reduce((sum, future) => sum + lossIn(future, alternates), 0) / futures.length;
}

/** Fills the empty seats one by one with the alternate who helps most, and says what is still wrong then. */
function lossIn({ empty, quotas }: Future, alternates: readonly (readonly number[])[]): number {
  const has = quotas.map((quota) => quota.has);
  const wrong = (index: number, own: number) => {
    const { min, max, weight } = quotas[index] ?? { min: 0, max: 0, weight: 0 };
    return Math.max(0, min - own, own - max) * weight;
  };
  const ready = [...alternates];
  let seats = empty;
  // An empty seat is as bad as one person too few of a quota of as many: nobody comes in who does more harm than that.
  const seatWorth = 1 / Math.max(1, empty);
  for (; seats > 0 && ready.length > 0; seats -= 1) {
    const gain = (helps: readonly number[]) =>
      helps.reduce((sum, index) => sum + wrong(index, (has[index] ?? 0) + 1) - wrong(index, has[index] ?? 0), 0);
    const best = least([...ready.keys()], (index) => gain(ready[index] ?? []));
    if (gain(ready[best] ?? []) > seatWorth) break;
    for (const index of ready[best] ?? []) has[index] = (has[index] ?? 0) + 1;
    ready.splice(best, 1);
  }
  return seats * seatWorth + has.reduce((sum, own, index) => sum + wrong(index, own), 0);
}

function exchange(
  chosen: number[],
  kinds: number,
  left: (kind: number) => number,
  lossOf: (set: readonly number[]) => number,
): void {
  let now = lossOf(chosen);
  for (let place = 0; place < chosen.length; place += 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      if (left(kind) === 0) continue;
      const other = chosen.with(place, kind);
      const then = lossOf(other);
      if (then >= now - 1e-12) continue;
      chosen[place] = kind;
      now = then;
    }
  }
}

function least(choices: readonly number[], value: (choice: number) => number): number {
  let [best, lowest] = [choices[0] ?? 0, Number.POSITIVE_INFINITY];
  for (const choice of choices) {
    const own = value(choice);
    if (own < lowest) [best, lowest] = [choice, own];
  }
  return best;
}
