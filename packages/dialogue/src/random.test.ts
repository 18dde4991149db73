import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithm } from './logarithm.ts';
import { randomFrom, shuffled } from './random.ts';

test('everybody with the same seed and use draws the same, and each number about as often', () => {
  const drawn = () => {
    const random = randomFrom(42, 'test');
    return Array.from({ length: 6000 }, () => random.below(6));
  };
  const counts = Array.from(Map.groupBy(drawn(), (number) => number).values(), ({ length }) => length);
  expect(counts).toHaveLength(6);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(drawn()).toEqual(drawn());
  expect(randomFrom(42, 'other').fraction()).not.toBe(randomFrom(42, 'test').fraction());
  expect(randomFrom(43, 'test').fraction()).not.toBe(randomFrom(42, 'test').fraction());
  expect(randomFrom(42 + 2 ** 40, 'test').fraction()).not.toBe(randomFrom(42, 'test').fraction());
  expect([...shuffled(100, randomFrom(1, 'test'))].sort((a, b) => a - b)).toEqual([...Array(100).keys()]);
});

test('our logarithm is the logarithm', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      const expected = Math.log(value);
      expect(Math.abs(logarithm(value) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
    }),
  );
  expect(logarithm(1)).toBe(0);
});
