import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../platform/calendar/days.ts';
import { countsOn } from './counts-on.ts';

const lastDay = '2026-12-28';

test.each([
  ['handed in on the last day', '2026-12-28', null, '2026-12-28', false],
  ['handed in a day later', '2026-12-29', null, '2026-12-29', true],
  ['posted on the last day, here a week later', '2027-01-04', '2026-12-28', '2026-12-28', false],
  ['posted on the last day, here eight days later', '2027-01-05', '2026-12-28', '2027-01-05', true],
  ['posted a day too late', '2026-12-30', '2026-12-29', '2026-12-30', true],
  ['posted and here within the term', '2026-12-20', '2026-12-18', '2026-12-20', false],
] as const)('%s', (_, receivedOn, postedOn, day, late) => {
  expect(countsOn({ receivedOn, postedOn }, lastDay)).toEqual({ day, late });
});

test('the post never makes a view later than it would be without', () => {
  const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(lastDay, days));
  fc.assert(
    fc.property(day, day, (receivedOn, postedOn) => {
      const posted = countsOn({ receivedOn, postedOn }, lastDay);
      const handed = countsOn({ receivedOn, postedOn: null }, lastDay);
      expect(!posted.late || handed.late).toBe(true);
      expect(posted.late).toBe(posted.day > lastDay);
    }),
  );
});
