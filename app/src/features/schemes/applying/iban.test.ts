import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ibanText, readIban } from './iban.ts';

test('an account number is taken as people write it, and one wrong digit is noticed', () => {
  expect(readIban('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
  expect(readIban('BE68 5390 0754 7034')).toBe('BE68539007547034');
  expect(ibanText('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  for (const wrong of ['NL91ABNA0417164301', 'NL91ABNA041716430', 'XX91ABNA0417164300', '0417164300', '', '€ 12'])
    expect([wrong, readIban(wrong)]).toEqual([wrong, null]);
});

test('no single other digit makes a number that is taken as well', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
      const right = 'NL91ABNA0417164300';
      const other = right.slice(0, place) + digit + right.slice(place + 1);
      expect(readIban(other) === other).toBe(other === right);
    }),
  );
});
