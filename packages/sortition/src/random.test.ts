import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosen, randomNumbers } from './random.ts';

const seed = new TextEncoder().encode('a seed');

test('anybody can make the numbers again with any SHA-256 and large integers', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 2 ** 48 }), (bytes, limit) => {
      const below = randomNumbers(bytes);
      let counter = 0;
      for (let times = 0; times < 3; times += 1) {
        let expected: bigint;
        do {
          const suffix = Buffer.alloc(8);
          suffix.writeBigUInt64BE(BigInt(counter++));
          expected = BigInt(`0x${createHash('sha256').update(bytes).update(suffix).digest('hex').slice(0, 12)}`);
        } while (expected >= (2n ** 48n / BigInt(limit)) * BigInt(limit));
        expect(BigInt(below(limit))).toBe(expected % BigInt(limit));
      }
    }),
  );
});

test('a number that would favour somebody is passed over', () => {
  // Just above half of all numbers: nearly every second one is refused, and without that the low ones would come up twice as often.
  const limit = 2 ** 47 + 1;
  const below = randomNumbers(seed);
  const low = Array.from({ length: 4000 }, () => below(limit)).filter((number) => number < limit / 2).length;
  expect(Math.abs(low - 2000)).toBeLessThan(5 * Math.sqrt(1000));
});

test('every order of four people is as likely as every other', () => {
  const below = randomNumbers(seed);
  const counts = new Map<string, number>();
  const rounds = 24_000;
  for (let round = 0; round < rounds; round += 1) {
    const order = chosen(4, 4, below).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const expected = rounds / 24;
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 23 degrees of freedom: above 58 once in 13,000 seeds, and the seed is fixed.
  expect(chiSquare).toBeLessThan(58);
});

test('nobody is chosen twice, and the first few are those of the whole order', () => {
  const whole = chosen(50, 50, randomNumbers(seed));
  expect(whole.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(chosen(50, 7, randomNumbers(seed))).toEqual(whole.slice(0, 7));
  expect(() => chosen(3, 4, randomNumbers(seed))).toThrow(RangeError);
});
