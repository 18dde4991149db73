import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from './allocation.ts';

const part = (measure: number, capacity = 1000) => ({ measure: BigInt(measure), capacity });

test('neighbourhoods get their share, and what rounding leaves over goes to the largest remainders', () => {
  expect(allocate(10, [part(47), part(16), part(37)])).toEqual([5, 1, 4]);
  expect(allocate(1, [part(1), part(1)])).toEqual([1, 0]);
  expect(allocate(0, [part(1), part(0)])).toEqual([0, 0]);
});

test('a neighbourhood with too few addresses gives the rest to the others', () => {
  expect(allocate(10, [part(80, 3), part(10), part(10)])).toEqual([3, 4, 3]);
  expect(() => allocate(10, [part(1, 3), part(1, 6), part(0, 100)])).toThrow(RangeError);
});

test('the total is exact, nobody gets more than there is, and with room for all nobody is more than one off', () => {
  const parts = fc.array(fc.record({ measure: fc.bigInt(0n, 10n ** 15n), capacity: fc.nat(200) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (some, fraction) => {
      const room = some.reduce((sum, { measure, capacity }) => sum + (measure > 0n ? capacity : 0), 0);
      const total = Math.floor(room * fraction);
      const given = allocate(total, some);
      expect(given.reduce((sum, own) => sum + own, 0)).toBe(total);
      const measure = some.reduce((sum, own) => sum + Number(own.measure), 0);
      const exact = some.map((own) => (measure > 0 ? (total * Number(own.measure)) / measure : 0));
      const fits = some.every(({ capacity }, index) => (exact[index] ?? 0) < capacity);
      for (const [index, own] of given.entries()) {
        expect(own).toBeLessThanOrEqual(some[index]?.capacity ?? 0);
        if (fits) expect(Math.abs(own - (exact[index] ?? 0))).toBeLessThan(1);
      }
    }),
  );
});
