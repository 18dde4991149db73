import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestDay } from './digest-day.ts';

test('the digest of a day goes out at five in the afternoon, in summer and in winter', () => {
  expect(digestDay(new Date('2026-07-01T14:59:59Z'))).toBe('2026-06-30');
  expect(digestDay(new Date('2026-07-01T15:00:00Z'))).toBe('2026-07-01');
  expect(digestDay(new Date('2026-12-01T15:59:59Z'))).toBe('2026-11-30');
  expect(digestDay(new Date('2026-12-01T16:00:00Z'))).toBe('2026-12-01');
  // Shortly after midnight in the Netherlands, before it in UTC.
  expect(digestDay(new Date('2026-03-29T22:30:00Z'))).toBe('2026-03-29');
});

test('time never goes back to an earlier digest, and skips none', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (now) => {
      const next = digestDay(new Date(now.getTime() + 3_600_000));
      const day = digestDay(now);
      const following = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect([day, following]).toContain(next);
    }),
  );
});
