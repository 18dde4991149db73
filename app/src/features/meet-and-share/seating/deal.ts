/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function rowOfNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

/**
 * Deals guests out like cards, group after group: tables then differ by one guest at most, and so do the tables in how
 * many of each group they have. `first` is the table that gets the first card.
 */
export function deal(
  guests: readonly number[],
  groups: readonly number[],
  { tables, first, random }: { tables: number; first: number; random: () => number },
): Map<number, number> {
  const byGroup = Map.groupBy(guests, (guest) => groups[guest] ?? 0);
  const order = shuffled([...byGroup.values()], random).flatMap((own) => shuffled(own, random));
  return new Map(order.map((guest, index) => [guest, (index + first) % tables]));
}
