import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedBecause } from '../../../platform/calendar/closed-days.ts';
import { addDays, daysBetween } from '../../../platform/calendar/days.ts';
import { legalTerm } from './legal-term.ts';

const days = fc.integer({ min: 0, max: 36_524 }).map((count) => addDays('2014-01-01', count));

test('a term is never shorter than its weeks, ends on a working day, and at most five days later', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 26 }), (firstDay, weeks) => {
      const { lastDay, movedFrom } = legalTerm(firstDay, weeks);
      const more = daysBetween(firstDay, lastDay) + 1 - weeks * 7;
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(5);
      expect(closedBecause(lastDay)).toBeNull();
      expect(movedFrom === null).toBe(more === 0);
    }),
  );
});

test('no working day lies between the day on which the weeks end and the last day', () => {
  fc.assert(
    fc.property(days, (firstDay) => {
      const { lastDay, movedFrom } = legalTerm(firstDay, 6);
      for (let day = movedFrom?.day ?? lastDay; day < lastDay; day = addDays(day, 1))
        expect([day, closedBecause(day) === null]).toEqual([day, false]);
    }),
  );
});

test.each([
  ['2024-01-01', '2024-02-12', '2024-02-11', 'sunday'],
  ['2024-02-19', '2024-04-02', '2024-03-31', 'sunday'],
  ['2024-02-17', '2024-04-02', '2024-03-29', 'good-friday'],
  ['2025-03-10', '2025-04-22', '2025-04-20', 'sunday'],
  ['2025-03-15', '2025-04-25', null, null],
  ['2025-03-16', '2025-04-28', '2025-04-26', 'kings-day'],
  ['2026-03-25', '2026-05-06', '2026-05-05', 'liberation-day'],
  ['2026-04-03', '2026-05-15', '2026-05-14', 'ascension-day'],
  ['2026-04-13', '2026-05-26', '2026-05-24', 'sunday'],
  ['2026-11-16', '2026-12-28', '2026-12-27', 'sunday'],
  ['2026-11-14', '2026-12-28', '2026-12-25', 'christmas-day'],
  ['2026-11-21', '2027-01-04', '2027-01-01', 'new-year'],
  ['2027-04-06', '2027-05-18', '2027-05-17', 'whit-monday'],
  ['2028-11-15', '2028-12-27', '2028-12-26', 'boxing-day'],
  ['2029-02-20', '2029-04-03', '2029-04-02', 'easter-monday'],
  ['2030-03-17', '2030-04-29', '2030-04-27', 'kings-day'],
])('six weeks from %s end on %s', (firstDay, lastDay, day, because) => {
  expect(legalTerm(firstDay, 6)).toEqual({ lastDay, movedFrom: day && { day, because } });
});
