import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../platform/calendar/days.ts';
import { monthsLeft, proposedDeletion, usualEnd } from './term.ts';

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a council sits for two years to the day, also from a leap day', () => {
  expect(usualEnd('council', '2026-12-01')).toBe('2028-11-30');
  expect(usualEnd('council', '2028-02-29')).toBe('2030-02-28');
  expect(usualEnd('panel', '2026-12-01')).toBeNull();
});

test('the months that a term still has are whole ones, and none of them is there twice', () => {
  expect(monthsLeft('2026-12-01', '2028-11-30')).toBe(24);
  expect(monthsLeft('2026-12-02', '2028-11-30')).toBe(23);
  expect(monthsLeft('2026-12-01', '2026-12-31')).toBe(1);
  expect(monthsLeft('2026-12-02', '2026-12-31')).toBe(0);
  expect(monthsLeft('2027-01-01', '2026-12-31')).toBe(0);
  fc.assert(
    fc.property(day, fc.nat(2000), (today, length) => {
      const until = addDays(today, length);
      const months = monthsLeft(today, until);
      expect(Math.abs(months - length / 30.44)).toBeLessThan(1.1);
      expect(monthsLeft(addDays(today, 1), until)).toBeLessThanOrEqual(months);
    }),
  );
});

test('the day that is proposed for deleting lies after the end, whatever the end is', () => {
  fc.assert(fc.property(day, (until) => proposedDeletion(until) > until));
});
