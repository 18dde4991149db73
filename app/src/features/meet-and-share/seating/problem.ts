/** Who sits where: for each round the table of each guest, from 0; null where a guest was not there. */
export type Round = readonly (number | null)[];

/** Guests by number, each of a group; how many tables there are; rounds that were held, and how many come. */
export type SeatingTask = {
  /** The group of each guest: any number stands for a group. */
  groups: readonly number[];
  /** False for who is not (or no longer) here: they get no seat in the rounds to come. */
  here: readonly boolean[];
  tables: number;
  held: readonly Round[];
  rounds: number;
  /** The same seed seats the same people in the same way. */
  seed: number;
};

/** How often every two guests sat at one table, in these rounds. */
export function meetings(guests: number, rounds: readonly Round[]): Uint8Array[] {
  const met = Array.from({ length: guests }, () => new Uint8Array(guests));
  for (const round of rounds) {
    for (let one = 0; one < guests; one += 1) {
      if (round[one] === null || round[one] === undefined) continue;
      for (let other = one + 1; other < guests; other += 1) {
        if (round[one] !== round[other]) continue;
        bump(met, one, other);
        bump(met, other, one);
      }
    }
  }
  return met;
}

/** How often people meet somebody whom they met already; 0 where everybody meets only new people. */
export function repeats(guests: number, rounds: readonly Round[]): number {
  let sum = 0;
  for (const [one, row] of meetings(guests, rounds).entries())
    for (let other = one + 1; other < guests; other += 1) sum += Math.max(0, (row[other] ?? 0) - 1);
  return sum;
}

/**
 * Fewer repeats than this are impossible, whoever seats them: with so many rounds at tables of that size, and with each
 * group spread evenly, somebody meets more people of a group than there are in it. Holds where all are there all evening.
 */
export function fewestRepeats({ groups, tables, rounds }: Pick<SeatingTask, 'groups' | 'tables' | 'rounds'>): number {
  const sizes = Map.groupBy(groups, (group) => group);
  let twice = 0;
  for (const own of groups) {
    const all = Math.max(0, rounds * (Math.floor(groups.length / tables) - 1) - (groups.length - 1));
    let byGroup = 0;
    for (const [group, { length }] of sizes) {
      const self = group === own ? 1 : 0;
      byGroup += Math.max(0, rounds * (Math.floor(length / tables) - self) - (length - self));
    }
    twice += Math.max(all, byGroup);
  }
  return Math.ceil(twice / 2);
}

function bump(met: readonly Uint8Array[], one: number, other: number): void {
  const row = met[one];
  if (row) row[other] = (row[other] ?? 0) + 1;
}
