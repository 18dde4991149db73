import { joined } from './joined.ts';
import { sha256 } from './sha256.ts';

/** A whole number from 0 up to but not including `limit`, each with the same chance. */
export type Below = (limit: number) => number;

const span = 2 ** 48;

/**
 * Numbers that follow from a seed, the same in every language: number i is the first 48 bits of SHA-256 of the seed and
 * i in 8 bytes, i = 0, 1, 2, …. A number at or above the largest multiple of the limit is passed over, so that no
 * remainder comes up more often than another; 48 bits are exact in a double.
 */
export function randomNumbers(seed: Uint8Array): Below {
  const counter = new Uint8Array(8);
  const view = new DataView(counter.buffer);
  let used = 0n;
  return (limit) => {
    if (!Number.isInteger(limit) || limit < 1 || limit > span)
      throw new RangeError(`There is no whole number below ${limit} to draw.`);
    const fair = span - (span % limit);
    for (;;) {
      view.setBigUint64(0, used);
      used += 1n;
      const bytes = new DataView(sha256(joined(seed, counter)).buffer);
      const number = bytes.getUint32(0) * 0x1_0000 + bytes.getUint16(4);
      if (number < fair) return number % limit;
    }
  };
}

/**
 * The first `count` whole numbers below `limit` in a random order (Fisher and Yates, keeping only the places that were
 * touched); none comes twice and every order has the same chance.
 */
export function chosen(limit: number, count: number, below: Below): number[] {
  const moved = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const other = index + below(limit - index);
    const own = moved.get(other) ?? other;
    moved.set(other, moved.get(index) ?? index);
    return own;
  });
}

/** The items in a random order; every order has the same chance. */
export function shuffled<Item>(items: readonly Item[], below: Below): Item[] {
  return chosen(items.length, items.length, below).flatMap((place) => items.slice(place, place + 1));
}
