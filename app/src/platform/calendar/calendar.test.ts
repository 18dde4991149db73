import fc from 'fast-check';
import { expect, test } from 'vitest';
import { townDay } from '../i18n/day.ts';
import { atHour } from './at-hour.ts';
import { closedBecause, easterSunday } from './closed-days.ts';
import { addDays, daysBetween } from './days.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((count) => addDays('2014-01-01', count));
const fewDays = fc.integer({ min: -80, max: 80 });

test('who counts days on and back comes home, over leap years and changes of the clock', () => {
  fc.assert(
    fc.property(anyDay, fewDays, (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});

test('an hour of a day falls on that day in the Netherlands, in summer and in winter', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 23 }), (day, hour) => {
      expect(townDay(atHour(day, hour))).toBe(day);
    }),
  );
});

test('whoever has a number of working days gets exactly that many, and the last one is a working day', () => {
  fc.assert(
    fc.property(anyDay, fewDays, (day, count) => {
      const last = addWorkingDays(day, count);
      expect(workingDaysBetween(day, last)).toBe(count === 0 ? 0 : count);
      if (count !== 0) expect(isWorkingDay(last)).toBe(true);
    }),
  );
});

test('working days are the days of the week less weekends and holidays, however the span is cut', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(200), fc.nat(200), (from, first, second) => {
      const [middle, to] = [addDays(from, first), addDays(from, first + second)];
      const whole = workingDaysBetween(from, to);
      expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(whole);
      const days = Array.from({ length: first + second }, (_, index) => addDays(from, index + 1));
      expect(days.filter((day) => closedBecause(day) === null)).toHaveLength(whole);
      expect(whole).toBeLessThanOrEqual(Math.ceil(((first + second) / 7) * 5) + 2);
    }),
  );
});

test('a term that would end on a closed day ends on the first working day after it, within five days', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const end = nextWorkingDay(day);
      expect(isWorkingDay(end)).toBe(true);
      expect(daysBetween(day, end)).toBeLessThanOrEqual(5);
      expect(workingDaysBetween(addDays(day, -1), end)).toBe(1);
    }),
  );
});

test('Easter is known for past and coming years', () => {
  const known = ['2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01'];
  for (const day of [...known, '2030-04-21', '2038-04-25', '2049-04-18'])
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

test('King’s day is celebrated on the Saturday where the 27th is a Sunday', () => {
  expect([closedBecause('2025-04-26'), closedBecause('2025-04-27')]).toEqual(['kings-day', 'sunday']);
  expect(closedBecause('2026-04-27')).toBe('kings-day');
});

test('four days in a row without a working day are passed over together', () => {
  expect(nextWorkingDay('2026-04-03')).toBe('2026-04-07');
  expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
  expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02');
});
