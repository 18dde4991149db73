import type { Solver } from '@stadmakers/sortition';
import { deal, rowOfNumbers, shuffled } from './deal.ts';
import { costOf, reassign, type Seats, seatsOf, swapWhileBetter } from './improve.ts';
import { meetings, type Round, repeats, type SeatingTask } from './problem.ts';

// So many deals are tried for each round; more hardly helps (docs/performance.md).
const deals = 24;
// So often all rounds are looked at again, each with all others as they then are.
const turns = 6;

/**
 * Seats everybody who is here for the rounds to come. Tables differ by one guest at most, also in how many they have of
 * each group, and people meet as few as possible whom they met before, in rounds that were held too. Each round is dealt
 * and then improved by changing places, and at last by the solver: an exact model of all rounds at once is too large for
 * a hundred people (its pairs alone are 4,950 a table and round).
 */
export function seat(task: SeatingTask, solver: Pick<Solver, 'ilp'>): Round[] {
  const { groups, here, tables, held, rounds } = task;
  const guests = groups.flatMap((_, guest) => (here[guest] ? [guest] : []));
  if (guests.length === 0 || tables < 1) return [];
  const random = rowOfNumbers(task.seed);
  const made: Seats[] = [];
  const known = (without: number) =>
    meetings(groups.length, [
      ...held,
      ...made.flatMap((seats, index) => (index === without ? [] : [asRound(seats, groups.length)])),
    ]);
  for (let round = 0; round < rounds; round += 1) {
    const met = known(round);
    const tries = Array.from({ length: deals }, () => {
      const dealt = deal(guests, groups, { tables, first: Math.floor(random() * tables), random });
      const seats = seatsOf(dealt, tables);
      swapWhileBetter(seats, groups, met);
      return { seats, cost: costOf(seats, met) };
    });
    const [best] = tries.toSorted((a, b) => a.cost - b.cost);
    if (best) made.push(best.seats);
  }
  for (let turn = 0; turn < turns; turn += 1) {
    const before = repeats(
      groups.length,
      made.map((seats) => asRound(seats, groups.length)),
    );
    for (const [index, seats] of made.entries()) {
      const met = known(index);
      for (const movers of oneFromEach(seats, groups, random)) reassign(seats, movers, met, solver);
      swapWhileBetter(seats, groups, met);
    }
    const after = repeats(
      groups.length,
      made.map((seats) => asRound(seats, groups.length)),
    );
    if (turn > 1 && after >= before) break;
  }
  return made.map((seats) => asRound(seats, groups.length));
}

/** Of each group one guest from each table, as often as there is one: those who can be given a table together. */
function oneFromEach({ at }: Seats, groups: readonly number[], random: () => number): number[][] {
  const sets: number[][] = [];
  for (const group of new Set(groups)) {
    const own = at.map((guests) =>
      shuffled(
        [...guests].filter((guest) => groups[guest] === group),
        random,
      ),
    );
    for (let place = 0; own.some((guests) => guests.length > place); place += 1) {
      const movers = own.flatMap((guests) => guests.slice(place, place + 1));
      if (movers.length > 2) sets.push(movers);
    }
  }
  return sets;
}

function asRound({ table }: Seats, guests: number): Round {
  return Array.from({ length: guests }, (_, guest) => table.get(guest) ?? null);
}
