import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../platform/calendar/days.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '../../platform/calendar/working-days.ts';
import { dueAfter } from './applying/answer-question.ts';
import { endOfTerm } from './council/members.ts';
import { decide, type Outcome } from './deciding/decision.ts';
import { reclaimOf } from './reporting/settle.ts';

const outcome = fc.constantFrom<Outcome>('grant', 'partly', 'refuse');
const cents = fc.integer({ min: 0, max: 1_000_000 });
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => nextWorkingDay(addDays('2026-01-05', days)));

test('nobody gets more than was asked, and no decision is silently otherwise than the advice', () => {
  const wanted = fc.record({ outcome, cents: fc.option(cents), deviation: fc.constantFrom('', 'Het geld is op.') });
  const advised = fc.option(fc.record({ outcome, cents }));
  fc.assert(
    fc.property(wanted, fc.integer({ min: 1, max: 1_000_000 }), advised, (typed, askedCents, advice) => {
      const made = decide({ ...typed, reasons: 'Daarom.', conditions: '' }, { askedCents, advice });
      if (!made.ok) return;
      expect(made.value.cents).toBeLessThanOrEqual(askedCents);
      expect(made.value.cents === 0).toBe(made.value.outcome === 'refuse');
      expect(made.value.cents === askedCents).toBe(made.value.outcome === 'grant');
      const other = advice && (advice.outcome !== made.value.outcome || advice.cents !== made.value.cents);
      expect(made.value.deviation !== '').toBe(Boolean(other));
    }),
  );
  expect(
    decide(
      { outcome: 'refuse', cents: null, reasons: '', deviation: '', conditions: '' },
      { askedCents: 1, advice: null },
    ),
  ).toEqual({
    ok: false,
    error: { kind: 'reasons-missing' },
  });
});

test('after an answer as many working days are left as there were when the question was asked', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), (asked, left, took) => {
      const dueOn = addWorkingDays(asked, left);
      const answered = addWorkingDays(asked, took);
      const due = dueAfter({ dueOn, suspendedOn: asked }, answered);
      expect(workingDaysBetween(answered, due)).toBe(left);
      expect(isWorkingDay(due)).toBe(true);
    }),
  );
});

test('a seat is held for two years to the day, also from the day that comes every fourth year', () => {
  expect(endOfTerm('2026-11-23')).toBe('2028-11-22');
  expect(endOfTerm('2028-02-29')).toBe('2030-02-27');
  fc.assert(
    fc.property(day, (from) => {
      expect(Math.abs(daysBetween(from, endOfTerm(from)) - 730)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what was not spent comes back, unless asking costs more than it brings', () => {
  expect(reclaimOf(40_000, 35_000, 2_500)).toBe(5_000);
  expect(reclaimOf(40_000, 37_501, 2_500)).toBe(0);
  expect(reclaimOf(40_000, 50_000, 2_500)).toBe(0);
});
