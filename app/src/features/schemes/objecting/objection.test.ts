import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../platform/calendar/days.ts';
import { isWorkingDay } from '../../../platform/calendar/working-days.ts';
import { answerTo, cameInTime, lastDayToObject, objectionDue, type WantedAnswer } from './objection.ts';

const terms = { decisionDays: 20, answerDays: 14, objectionWeeks: 6, objectionDecisionWeeks: 6, reportWeeks: 8 };
const until = '2027-01-04';

test('by letter the postmark counts, if the letter is there within a week after the last day', () => {
  const came = (receivedOn: string, postedOn: string | null) => cameInTime({ receivedOn, postedOn }, until);
  expect(came('2027-01-04', null)).toBe(true);
  expect(came('2027-01-05', null)).toBe(false);
  expect(came('2027-01-11', '2027-01-04')).toBe(true);
  expect(came('2027-01-12', '2027-01-04')).toBe(false);
  expect(came('2027-01-06', '2027-01-05')).toBe(false);
});

test('the six weeks to object end on a working day, and those to decide begin where they end', () => {
  // Monday 23 November 2026 and six weeks is Monday 4 January; from there six weeks is 15 February.
  expect(lastDayToObject('2026-11-23', { terms })).toBe(until);
  const arrival = { receivedOn: '2026-11-30', postedOn: null };
  expect(objectionDue(arrival, until, { terms })).toBe('2027-02-15');
  expect(objectionDue(arrival, until, { terms: { ...terms, objectionDecisionWeeks: 12 } })).toBe('2027-03-30');
  // In time by its postmark: the term is not longer for having been under way.
  expect(objectionDue({ receivedOn: '2027-01-08', postedOn: '2027-01-04' }, until, { terms })).toBe('2027-02-15');
  // Late: nobody can decide on it before it is there.
  expect(objectionDue({ receivedOn: '2027-03-01', postedOn: null }, until, { terms })).toBe('2027-04-12');
});

test('no term about an objection ends on a day on which the town is closed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 26 }), (days, weeks) => {
      const all = { terms: { ...terms, objectionWeeks: weeks, objectionDecisionWeeks: weeks } };
      const last = lastDayToObject(addDays('2026-01-01', days), all);
      const due = objectionDue({ receivedOn: last, postedOn: null }, last, all);
      expect([isWorkingDay(last), isWorkingDay(due)]).toEqual([true, true]);
      expect(due > last).toBe(true);
    }),
  );
});

test('nobody gets less by objecting, nor more than was asked, and the new decision says how much more', () => {
  const cents = fc.integer({ min: 0, max: 100_000 });
  const outcome = fc.constantFrom<WantedAnswer['outcome']>('founded', 'unfounded', 'inadmissible', 'withdrawn');
  const against = fc.constantFrom('decision' as const, 'set_aside' as const);
  fc.assert(
    fc.property(outcome, fc.option(cents), against, cents, cents, (said, typed, what, one, other) => {
      const [formerCents, askedCents] = [Math.min(one, other), Math.max(one, other)];
      const subject = { against: what, askedCents, formerCents };
      const answer = answerTo({ outcome: said, cents: typed, reasons: 'Daarom.' }, subject);
      const step = said !== 'founded' ? 'uphold' : what === 'set_aside' ? 'take-up' : null;
      if (step) expect(answer).toEqual({ ok: true, value: { step } });
      if (!answer.ok || !('cents' in answer.value)) return;
      expect(answer.value.cents).toBeGreaterThanOrEqual(formerCents);
      expect(answer.value.cents).toBeLessThanOrEqual(askedCents);
      expect(answer.value.moreCents).toBe(answer.value.cents - formerCents);
      expect(answer.value.outcome === 'grant').toBe(answer.value.cents === askedCents);
    }),
  );
  expect(
    answerTo(
      { outcome: 'unfounded', cents: null, reasons: '' },
      { against: 'decision', askedCents: 1, formerCents: 0 },
    ),
  ).toEqual({ ok: false, error: { kind: 'reasons-missing' } });
});
