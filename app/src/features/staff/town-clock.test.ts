import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTownClock, toTownClock } from './town-clock.ts';

test('what an officer types is the time on the clock of the town hall, in summer and in winter', () => {
  expect(fromTownClock('2026-12-03T19:30')?.toISOString()).toBe('2026-12-03T18:30:00.000Z');
  expect(fromTownClock('2026-07-03T19:30')?.toISOString()).toBe('2026-07-03T17:30:00.000Z');
});

test('every moment, shown and typed again, is the same clock time', () => {
  const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const shown = toTownClock(moment);
      const again = fromTownClock(shown);
      expect(again && toTownClock(again)).toBe(shown);
    }),
  );
});

test('a time that never comes, and nonsense, are refused', () => {
  for (const text of ['2026-03-29T02:30', '2026-02-31T10:00', 'morgen', '2026-12-03', '2026-12-03T25:00']) {
    expect(fromTownClock(text)).toBeUndefined();
  }
});
