import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centsFrom, typedFrom } from './money.ts';
import { mondayAfter } from './new-project/new-project-form.ts';
import { checklist } from './overview/checklist.ts';
import { readRows, rowNumbers, rowValues } from './rows.ts';
import { isDay, momentFrom, typedMoment } from './town-moment.ts';

test('an amount that was shown is read back to the same cents', () => {
  fc.assert(fc.property(fc.nat(100_000_000), (cents) => centsFrom(typedFrom(cents)) === cents));
});

test('an amount with points and a comma is read as a Dutch officer means it', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), (cents) => {
      const typed = (cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(centsFrom(typed)).toBe(cents);
      expect(centsFrom(`€ ${typed}`)).toBe(cents);
    }),
  );
  expect(centsFrom('1250')).toBe(125_000);
  expect(centsFrom('12,-')).toBe(1200);
  expect(centsFrom('1234.56')).toBe(123_456);
});

test.each(['', '-5', '12.5', '1,234.50', '12,345', 'veel', '1e9', '9999999999999'])('"%s" is no amount', (typed) => {
  expect(centsFrom(typed)).toBeNull();
});

test('a day and time on a Dutch clock is read back as it was typed, in winter and summer', () => {
  const minutes = fc.integer({ min: 0, max: 10 * 365 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = new Date(Date.UTC(2024, 0, 1, 0, minute));
      const back = momentFrom(typedMoment(moment));
      expect(typedMoment(back)).toBe(typedMoment(moment));
    }),
  );
  expect(momentFrom('2026-12-03T19:30')?.toISOString()).toBe('2026-12-03T18:30:00.000Z');
  expect(momentFrom('2026-07-03T19:30')?.toISOString()).toBe('2026-07-03T17:30:00.000Z');
  expect(momentFrom('2026-02-31T19:30')).toBeNull();
  expect(momentFrom('2026-02-01T25:30')).toBeNull();
  expect(isDay('2026-02-29')).toBe(false);
});

test('the proposed start is a Monday that is still to come', () => {
  expect(mondayAfter('2026-11-23')).toBe('2026-11-30');
  expect(mondayAfter('2026-11-29')).toBe('2026-11-30');
  expect(mondayAfter('2026-11-24')).toBe('2026-11-30');
});

test('rows come back as they were put in the form, with two more to fill in', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.record({ name: word, about: word }), { maxLength: 20 }), (rows) => {
      const values = rowValues('phase', rows);
      expect(readRows(values, 'phase', ['name', 'about']).map((row) => row.typed)).toEqual(rows);
      expect(rowNumbers(values, 'phase', 'name')).toHaveLength(rows.length + 2);
    }),
  );
});

test('a trajectory that can be finished has nothing left to do before', () => {
  const facts = fc.record({
    status: fc.constantFrom('draft' as const, 'published' as const, 'closed' as const),
    hasIntro: fc.boolean(),
    phases: fc.nat(3),
    youthPlanned: fc.boolean(),
    agreementVersion: fc.option(fc.integer({ min: 1, max: 9 })),
    steps: fc.record({ draft: fc.nat(3), published: fc.nat(3) }),
    contributions: fc.record({ received: fc.nat(9), waiting: fc.nat(9) }),
    reportPublished: fc.boolean(),
    promises: fc.record({ total: fc.nat(5), open: fc.nat(5) }),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const state = Object.fromEntries(checklist(given).map((check) => [check.key, check.state]));
      if (state.close === 'todo') {
        expect(state.report).toBe('done');
        expect(state.promises).not.toBe('todo');
        expect(state.public).toBe('done');
      }
      if (given.agreementVersion === null) expect(state.steps === 'todo').toBe(false);
    }),
  );
});
