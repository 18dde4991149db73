import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './paragraph-numbers.ts';

const known = new Set(Array.from({ length: 40 }, (_, index) => index + 1));

test('whichever way people write numbers, they are read', () => {
  for (const typed of ['2, 5, 7-9', '2 5 7 8 9', '9, 8; 7, 5 en 2', '2,5,7 – 9', '2 & 5, 7-9, 5'])
    expect([typed, readNumbers(typed, known)]).toEqual([typed, { ok: true, value: [2, 5, 7, 8, 9] }]);
  expect(readNumbers('  ', known)).toEqual({ ok: true, value: [] });
});

test('what is no number, or no paragraph, is named', () => {
  expect(readNumbers('2, alles', known)).toEqual({ ok: false, error: { kind: 'not-numbers', typed: 'alles' } });
  expect(readNumbers('9-7', known)).toEqual({ ok: false, error: { kind: 'not-numbers', typed: '9-7' } });
  expect(readNumbers('39-99999', known)).toEqual({ ok: false, error: { kind: 'no-such-paragraph', number: 41 } });
});

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(readNumbers(writeNumbers(numbers), known)).toEqual({ ok: true, value: sorted });
    }),
  );
});
