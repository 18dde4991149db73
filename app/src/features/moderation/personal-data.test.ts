import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findPersonalData,
  locatePersonalData,
  type PersonalData,
  passesElevenTest,
  passesIbanTest,
} from './personal-data.ts';

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

test('a bank account number is recognised with and without spaces, and in the middle of a sentence', () => {
  expect(findPersonalData('Stort op NL91 ABNA 0417 1643 00 voor vrijdag')).toEqual(['iban']);
  expect(findPersonalData('nl91abna0417164300')).toEqual(['iban']);
  expect(findPersonalData('BE68 5390 0754 7034')).toEqual(['iban']);
  expect(findPersonalData('NL92 ABNA 0417 1643 00')).not.toContain('iban');
});

test('a bank account number with one other digit is no account number', () => {
  const number = 'NL91ABNA0417164300';
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
      const digits = [...number];
      digits[at] = String((Number(digits[at]) + add) % 10);
      expect(passesIbanTest(digits.join(''))).toBe(false);
    }),
  );
});

test('what is marked is exactly what was recognised, wherever it stands', () => {
  const samples = {
    email: 'bea@voorbeeld.example',
    phone: '06 12345678',
    bsn: '111222333',
    iban: 'NL91ABNA0417164300',
  };
  const words = fc.array(fc.constantFrom('bomen', 'op', 'het', 'plein', 'graag', 'in 2027', 'nr. 12'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(words, words, fc.constantFrom(...(Object.keys(samples) as PersonalData[])), (before, after, kind) => {
      const text = [...before, ',', samples[kind], ',', ...after].join(' ');
      const [finding, ...rest] = locatePersonalData(text);
      expect(rest).toEqual([]);
      expect(finding?.kind).toBe(kind);
      expect(text.slice(finding?.start, finding?.end)).toBe(samples[kind]);
    }),
  );
});

test('ordinary sentences about streets, money and dates raise no alarm', () => {
  const word = fc.constantFrom(
    'Grote Markt 2',
    '2012 AB',
    'tussen 19.30 en 21.00 uur',
    'op 03-12-2026',
    '€ 1.250.000',
    '30 km/u',
    'lijn 73',
    'de N200',
    'kavel 4',
    '52.3811',
    'NL',
    'A4-formaat',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      expect(findPersonalData(words.join(', '))).toEqual([]);
    }),
  );
});
