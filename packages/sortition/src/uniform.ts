import type { Lottery } from './optimise.ts';
import { shuffledByName } from './people-panels.ts';
import { byCodePoint } from './problem.ts';
import { spread } from './spread.ts';

/** A lottery of tickets that all have the same chance, such as 000 to 999; a panel may stand on more than one. */
export type UniformLottery = {
  /** The members of each ticket, in code-point order; the number of a ticket is its place. */
  tickets: string[][];
  /** How far, at most, a chance differs from that of the lottery it was made from. */
  maxDeviation: number;
};

/**
 * Rounds a lottery to `count` tickets, so that it can be drawn by hand: with three dice of ten sides a thousand tickets.
 * Panels keep their share to within one ticket, and within each group of people alike everybody gets the same number of
 * tickets, but for one.
 */
export function toUniformLottery(lottery: Lottery, count = 1000): UniformLottery {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`The number of tickets must be a whole number of at least 1, not ${count}.`);
  const group = new Map(lottery.alike.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const compositions = compositionsOf(lottery, group);
  const numbers = roundedShares(
    compositions,
    lottery.alike.map(({ length }) => length),
    count,
  );
  const tickets = compositions.flatMap(({ counts }, index) =>
    Array.from({ length: numbers[index] ?? 0 }, () => counts),
  );
  const orders = lottery.alike.map(shuffledByName);
  const members: string[][] = tickets.map(() => []);
  for (const [index, order] of orders.entries()) {
    const sittings = spread(
      order.length,
      tickets.map((counts) => ({ slots: counts[index] ?? 0, length: 1 })),
    );
    for (const [ticket, [sitting]] of sittings.entries()) {
      for (const person of sitting?.people ?? []) members[ticket]?.push(order[person] ?? '');
    }
  }
  for (const panel of members) panel.sort(byCodePoint);
  members.sort(comparePanels);
  return { tickets: members, maxDeviation: deviation(lottery, members) };
}

type Composition = { counts: number[]; weight: number };

/** Panels that have the same numbers of each group, taken together. */
function compositionsOf(lottery: Lottery, group: ReadonlyMap<string, number>): Composition[] {
  const found = new Map<string, Composition>();
  for (const { members, weight } of lottery.panels) {
    const counts = lottery.alike.map(() => 0);
    for (const id of members) {
      const own = group.get(id) ?? 0;
      counts[own] = (counts[own] ?? 0) + 1;
    }
    const key = counts.join(' ');
    const known = found.get(key);
    if (known) known.weight += weight;
    else found.set(key, { counts, weight });
  }
  return [...found.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, composition]) => composition);
}

/**
 * Whole numbers of tickets, each the share rounded down or up. Rounds up, one after the other, where that brings the
 * groups closest to what they should have, and then trades a ticket up for one down as long as that helps.
 */
function roundedShares(compositions: readonly Composition[], sizes: readonly number[], count: number): number[] {
  const total = compositions.reduce((sum, { weight }) => sum + weight, 0);
  const exact = compositions.map(({ weight }) => (weight / total) * count);
  const numbers = exact.map(Math.floor);
  const surplus = sizes.map((_, group) =>
    compositions.reduce(
      (sum, { counts }, index) => sum + (counts[group] ?? 0) * ((numbers[index] ?? 0) - (exact[index] ?? 0)),
      0,
    ),
  );
  const add = (index: number, by: number) => {
    numbers[index] = (numbers[index] ?? 0) + by;
    for (const [group, own] of (compositions[index]?.counts ?? []).entries())
      surplus[group] = (surplus[group] ?? 0) + by * own;
  };
  /** The sum of squares of how far each person is off, after tickets are added to some and taken from others. */
  const after = (up: number | null, down: number | null) =>
    surplus.reduce((sum, own, group) => {
      const gained = up === null ? 0 : (compositions[up]?.counts[group] ?? 0);
      const lost = down === null ? 0 : (compositions[down]?.counts[group] ?? 0);
      return sum + (own + gained - lost) ** 2 / (sizes[group] ?? 1);
    }, 0);
  const downs = () => numbers.flatMap((own, index) => (own <= (exact[index] ?? 0) - 1e-12 ? [index] : []));
  const ups = () => numbers.flatMap((own, index) => (own > (exact[index] ?? 0) ? [index] : []));
  for (let missing = count - numbers.reduce((sum, own) => sum + own, 0); missing > 0; missing -= 1) {
    const candidates = downs();
    add(
      least(candidates.length > 0 ? candidates : [...numbers.keys()], (index) => after(index, null)),
      1,
    );
  }
  for (;;) {
    const now = after(null, null);
    const trades = downs().flatMap((up) => ups().map((down) => ({ up, down })));
    if (trades.length === 0) break;
    const trade = least(trades, ({ up, down }) => after(up, down));
    if (after(trade.up, trade.down) >= now - 1e-12) break;
    add(trade.up, 1);
    add(trade.down, -1);
  }
  return numbers;
}

function least<Choice>(choices: readonly Choice[], value: (choice: Choice) => number): Choice {
  let best = choices[0] as Choice;
  let lowest = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const own = value(choice);
    if (own < lowest) [best, lowest] = [choice, own];
  }
  return best;
}

function comparePanels(a: readonly string[], b: readonly string[]): number {
  for (const [index, id] of a.entries()) {
    const order = byCodePoint(id, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function deviation(lottery: Lottery, tickets: readonly string[][]): number {
  const numbers = new Map<string, number>();
  for (const ticket of tickets) for (const id of ticket) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  return Math.max(
    0,
    ...[...lottery.probability].map(([id, chance]) => Math.abs((numbers.get(id) ?? 0) / tickets.length - chance)),
  );
}
