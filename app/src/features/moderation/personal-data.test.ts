import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData, passesElevenTest } from './personal-data.ts';

test('an address, a phone number and a citizen service number in a text are recognised', () => {
  expect(findPersonalData('Mail mij: joke.de.boer@voorbeeld.example')).toEqual(['email']);
  expect(findPersonalData('Bel 06 12 34 56 78 of 023-511 51 15')).toEqual(['phone']);
  expect(findPersonalData('+31 6 12345678')).toEqual(['phone']);
  expect(findPersonalData('mijn nummer is 111222333')).toEqual(['bsn']);
  expect(findPersonalData('mijn nummer is 1112.22.333')).toEqual(['bsn']);
});

test('amounts, years, house numbers and postcodes are left alone', () => {
  for (const text of [
    '€ 400.000',
    'in 2027 en 2028',
    'Kleine Houtstraat 114',
    '2012 CE',
    '111222334',
    '12.500 bomen',
  ]) {
    expect(findPersonalData(text)).toEqual([]);
  }
});

test('of every nine digits, changing one digit that weighs breaks the check', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000_000, max: 99_999_999 }),
      fc.nat(7),
      fc.integer({ min: 1, max: 9 }),
      (stem, at, add) => {
        const completed = Array.from({ length: 10 }, (_, last) => `${stem}${last}`).find(passesElevenTest);
        fc.pre(completed !== undefined);
        const digits = [...(completed as string)].map(Number);
        digits[at] = ((digits[at] ?? 0) + add) % 10;
        expect(passesElevenTest(digits.join(''))).toBe(false);
      },
    ),
  );
});
