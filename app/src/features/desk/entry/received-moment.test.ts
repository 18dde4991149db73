import fc from 'fast-check';
import { expect, test } from 'vitest';
import { townDay } from '../../../platform/i18n/day.ts';
import { receivedMoment } from './received-moment.ts';

const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

test('what was received on a day counts at a moment of that day, in the open period, and not in the future', () => {
  fc.assert(
    fc.property(moments, moments, moments, moments, (received, one, other, now) => {
      const [opensAt, closesAt] = one < other ? [one, other] : [other, one];
      const day = townDay(received);
      const result = receivedMoment(day, { opensAt, closesAt }, now);
      if (result.ok) {
        expect(townDay(result.value)).toBe(day);
        expect(result.value >= opensAt && result.value < closesAt && result.value <= now).toBe(true);
        return;
      }
      // Refused only where no moment would do: the very moment of receipt is one of them.
      expect(received >= opensAt && received < closesAt && received <= now).toBe(false);
    }),
  );
});

test('a form handed in on the morning of the last day still counts in the week after', () => {
  const step = { opensAt: new Date('2026-11-01T08:00:00Z'), closesAt: new Date('2026-11-20T16:00:00Z') };
  expect(receivedMoment('2026-11-20', step, new Date('2026-11-27T10:00:00Z')).ok).toBe(true);
  expect(receivedMoment('2026-11-21', step, new Date('2026-11-27T10:00:00Z'))).toEqual({
    ok: false,
    error: { kind: 'received-outside-period', ...step },
  });
  expect(receivedMoment('2026-11-28', step, new Date('2026-11-27T10:00:00Z'))).toEqual({
    ok: false,
    error: { kind: 'received-in-future' },
  });
});

test('a day on which the clock changes is a day like another', () => {
  const always = { opensAt: null, closesAt: null };
  for (const day of ['2026-03-29', '2026-10-25', '2026-07-01']) {
    const result = receivedMoment(day, always, new Date('2027-01-01T00:00:00Z'));
    expect(result.ok && townDay(result.value)).toBe(day);
  }
});
