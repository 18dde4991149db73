import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from './election.ts';
import { atScale, currencyUnit, formatMoney, readAmount } from './money.ts';
import { toNumber } from './rational.ts';

test('an amount keeps each cent, however large', () => {
  expect(readAmount('2532645.83')).toEqual({ digits: 253264583n, scale: 2 });
  expect(readAmount('75000.0')).toEqual({ digits: 75000n, scale: 0 });
  expect(formatMoney(5n, 2)).toBe('0.05');
  expect(formatMoney(-250n, 2)).toBe('-2.50');
  expect(currencyUnit(2)).toBe(100n);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.nat(4), (money, scale) => {
      const amount = readAmount(formatMoney(money, scale));
      expect(amount && atScale(amount, scale)).toBe(money);
    }),
  );
});

test.each(['', '-1', '1,5', '1e9', ' 1', '0x10', '.5', '5.', '9'.repeat(31)])('"%s" is no amount', (text) => {
  expect(readAmount(text)).toBeUndefined();
});

test('a fraction of any size is near its double', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (a, b) => {
      const far = 7n ** 300n;
      const off = Math.abs(toNumber(a * far, b * far) / (Number(a) / Number(b)) - 1);
      expect(off).toBeLessThan(4 * Number.EPSILON);
    }),
  );
});

test('ids are in the order of their signs, as golden results want', () => {
  expect(['9', '10', 'L', '\u{1f333}', '\uffee', '1'].sort(byCodePoint)).toEqual([
    '1',
    '10',
    '9',
    'L',
    '\uffee',
    '\u{1f333}',
  ]);
});
