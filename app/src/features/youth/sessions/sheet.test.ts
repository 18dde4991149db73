import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floodLimits, minutesToFinish, refuseToBegin, takesAnswers, takesLateAnswers } from './class-session.ts';
import { type Decision, decide, type SheetStatus } from './sheet.ts';

const decision = fc.constantFrom<Decision>(
  { by: 'child', what: 'send' },
  { by: 'teacher', what: 'approve' },
  { by: 'teacher', what: 'reject' },
  { by: 'moderator', what: 'publish' },
  { by: 'moderator', what: 'refuse' },
);

test('whatever is decided in whatever order, nothing is placed but by the teacher and then a moderator', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
      let status: SheetStatus = 'writing';
      let approved = false;
      for (const one of decisions) {
        const before = status;
        const result = decide(status, one);
        if (result.ok) status = result.value;
        if (status === 'approved' && before !== 'approved') approved = true;
        if (status === 'rejected') approved = false;
        if (status === 'published' && before !== 'published') {
          expect(one.by).toBe('moderator');
          expect(approved).toBe(true);
        }
        // What a moderator decided stays.
        if (before === 'published' || before === 'refused') expect(status).toBe(before);
      }
    }),
  );
});

test('a lesson takes answers up to its end or its closing, and what was begun some minutes longer', () => {
  const from = Date.parse('2026-11-23T10:00:00Z');
  const minute = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(minute, fc.option(minute), minute, (ends, closes, now) => {
      const at = (minutes: number) => new Date(from + minutes * 60_000);
      const session = { endsAt: at(ends), closedAt: closes === null ? null : at(closes) };
      expect(takesAnswers(session, at(now))).toBe(closes === null && now < ends);
      const last = Math.min(ends, closes ?? ends);
      expect(takesLateAnswers(session, at(now))).toBe(now < last + minutesToFinish);
      if (takesAnswers(session, at(now))) {
        expect(takesLateAnswers(session, at(now))).toBe(true);
        const full = { together: floodLimits.together, lastMinute: 0 };
        expect(refuseToBegin(session, full, at(now))).toEqual({ kind: 'class-full' });
        const fast = { together: floodLimits.aMinute, lastMinute: floodLimits.aMinute };
        expect(refuseToBegin(session, fast, at(now))).toEqual({ kind: 'too-fast' });
        expect(refuseToBegin(session, { together: 3, lastMinute: 3 }, at(now))).toBeNull();
      }
    }),
  );
});
