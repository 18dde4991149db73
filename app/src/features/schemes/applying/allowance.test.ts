import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leefbaarheid } from '../../../../../config/leefbaarheid.ts';
import { allowance } from './allowance.ts';

const plan = { kindKey: 'street', persons: null, costCents: 40_000, incomeCents: 0, unforeseenCents: 0 };

test('a street party gets at most 500 euros, and what is over has to come from elsewhere', () => {
  expect(allowance(leefbaarheid, plan)).toMatchObject({
    askedCents: 40_000,
    mostCents: 50_000,
    allowed: true,
    notes: [],
  });
  const more = allowance(leefbaarheid, { ...plan, costCents: 60_050 });
  expect(more).toMatchObject({
    askedCents: 50_000,
    allowed: true,
    notes: [{ kind: 'over-maximum', overCents: 10_050 }],
  });
});

test('a meal gets 10 euros a person, and nothing can be said before the number of people is known', () => {
  const meal = { ...plan, kindKey: 'meal', costCents: 30_000 };
  expect(allowance(leefbaarheid, meal)).toMatchObject({
    mostCents: null,
    allowed: false,
    notes: [{ kind: 'no-persons' }],
  });
  expect(allowance(leefbaarheid, { ...meal, persons: 25 })).toMatchObject({ mostCents: 25_000, askedCents: 25_000 });
});

test('a tenth of the costs may be kept for the unforeseen, and not a cent more', () => {
  expect(allowance(leefbaarheid, { ...plan, costCents: 9_999, unforeseenCents: 999 }).allowed).toBe(true);
  expect(allowance(leefbaarheid, { ...plan, costCents: 9_999, unforeseenCents: 1_000 })).toMatchObject({
    allowed: false,
    notes: [{ kind: 'unforeseen-too-high', mostCents: 999 }],
  });
});

test('whatever the budget, nobody asks more than is needed or than the scheme gives', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  const any = fc.record({
    kindKey: fc.constantFrom('', 'nonsense', ...leefbaarheid.kinds.map(({ key }) => key)),
    persons: fc.option(fc.integer({ min: 1, max: 5_000 })),
    ...{ costCents: cents, incomeCents: cents, unforeseenCents: cents },
  });
  fc.assert(
    fc.property(any, (figures) => {
      const { askedCents, neededCents, mostCents, notes, allowed } = allowance(leefbaarheid, figures);
      expect(Number.isSafeInteger(askedCents) && askedCents >= 0).toBe(true);
      expect(askedCents).toBeLessThanOrEqual(neededCents);
      if (mostCents !== null) expect(askedCents).toBeLessThanOrEqual(mostCents);
      expect(allowed).toBe(notes.every(({ kind }) => kind === 'over-maximum'));
      if (allowed) expect(mostCents).not.toBeNull();
    }),
  );
});
