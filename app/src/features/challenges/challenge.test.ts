import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uitdaagrecht } from '../../../../config/uitdaagrecht.ts';
import { judgeAdmission } from './admission/grounds.ts';
import { propose, sign } from './agreement/agreement.ts';
import { isCompared } from './comparison/compare.ts';
import { extend } from './deciding/extend.ts';
import { checkDays, judgeCheck } from './monitoring/checks.ts';

const rules = uitdaagrecht.challenge;
if (!rules) throw new Error('The Right to Challenge has rules.');
const answers = rules.grounds.map(({ key }) => ({ ground: key, applies: false, reason: 'Nee, dat speelt hier niet.' }));

test('nobody is admitted or refused before every ground was answered with a reason', () => {
  fc.assert(
    fc.property(fc.subarray(answers), fc.nat({ max: answers.length - 1 }), (given, applying) => {
      const judged = judgeAdmission(
        rules,
        given.map((answer, index) => ({ ...answer, applies: index === applying })),
      );
      expect(judged.ok).toBe(given.length === answers.length);
      if (judged.ok) expect(judged.value).toBe('not-admit');
    }),
  );
  expect(judgeAdmission(rules, answers)).toEqual({ ok: true, value: 'admit' });
  const silent = answers.map((answer, index) => (index === 2 ? { ...answer, reason: ' ' } : answer));
  expect(judgeAdmission(rules, silent)).toMatchObject({ ok: false, error: { missing: [rules.grounds[2]?.key] } });
});

test('an officer compares on every criterion and on both costs before the college can decide', () => {
  const rows = rules.comparison.map(({ key }) => ({
    ...{ criterion: key, present: 'Zo gaat het nu.', proposed: 'Zo zou het gaan.', verdict: 'same' as const },
  }));
  const costs = { presentCents: 100_00, proposedCents: 90_00 };
  expect(isCompared(rules, rows, costs).ok).toBe(true);
  expect(isCompared(rules, rows.slice(1), costs)).toMatchObject({ ok: false, error: { kind: 'criteria-missing' } });
  expect(isCompared(rules, rows, { ...costs, presentCents: null })).toMatchObject({ error: { kind: 'costs-missing' } });
});

test('a decision is put off once, in time and with a reason', () => {
  const term = { dueOn: '2026-12-18', extendedOn: null };
  expect(extend(term, rules, 'De vergelijking kost meer tijd.', '2026-12-18')).toMatchObject({ ok: true });
  expect(extend(term, rules, ' ', '2026-12-18')).toMatchObject({ error: { kind: 'extension-needs-reason' } });
  expect(extend(term, rules, 'Te laat.', '2026-12-19')).toMatchObject({ error: { kind: 'term-is-over' } });
  expect(extend({ ...term, extendedOn: '2026-12-01' }, rules, 'Nog eens.', '2026-12-02')).toMatchObject({
    error: { kind: 'extended-before' },
  });
});

const agreement = {
  ...{ scope: 'De dagopvang in Oost.', budgetCents: 1_000_00, startsOn: '2027-01-01', endsOn: '2027-12-31' },
  ...{ exitTerms: 'Ieder kan stoppen met drie maanden vooraf.', otherTerms: '' },
  quality: [{ key: 'a', what: 'Iedereen is welkom', norm: 'Elke werkdag open' }],
};

test('an agreement says what, how good and how to stop, and begins when nobody else does the task any more', () => {
  expect(propose(agreement, null).ok).toBe(true);
  expect(propose({ ...agreement, quality: [] }, null)).toMatchObject({ error: { kind: 'quality-missing' } });
  expect(propose({ ...agreement, exitTerms: '' }, null)).toMatchObject({ error: { field: 'exitTerms' } });
  expect(propose({ ...agreement, endsOn: '2026-12-31' }, null)).toMatchObject({
    error: { kind: 'ends-before-it-starts' },
  });
  expect(propose(agreement, '2027-01-01')).toMatchObject({ error: { kind: 'contract-runs' } });
});

test('who signs last makes it binding; nobody signs what they did not read, or twice', () => {
  const town = { side: 'town' as const, personId: 'karim', seen: 2 };
  const riet = { side: 'challenger' as const, personId: 'riet', seen: 2 };
  const entity = { legalEntity: 'Stichting De Dag' };
  const fresh = { version: 2, signatures: [] };
  const byTown = { side: 'town' as const, function: '', signedBy: 'karim', signedAt: new Date(0) };
  const half = { version: 2, signatures: [byTown] };
  expect(sign(fresh, town, entity)).toEqual({ ok: true, value: 'first' });
  expect(sign(half, riet, entity)).toEqual({ ok: true, value: 'last' });
  expect(sign(half, town, entity)).toEqual({ ok: true, value: 'already' });
  expect(sign(fresh, { ...riet, seen: 1 }, entity)).toMatchObject({ error: { kind: 'newer-version' } });
  expect(sign(half, { ...riet, personId: 'karim' }, entity)).toMatchObject({ error: { kind: 'own-other-side' } });
  expect(sign(fresh, riet, { legalEntity: '' })).toMatchObject({ error: { kind: 'legal-entity-missing' } });
});

test('how it goes is looked at every so many months, and on the last day', () => {
  expect(checkDays('2027-01-31', '2027-12-31', 6)).toEqual(['2027-07-31', '2027-12-31']);
  expect(checkDays('2026-08-31', '2027-08-30', 6)).toEqual(['2027-02-28', '2027-08-30']);
  fc.assert(
    fc.property(
      fc.nat({ max: 3000 }),
      fc.nat({ max: 2000 }),
      fc.integer({ min: 1, max: 24 }),
      (from, length, months) => {
        const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
        const days = checkDays(day(from), day(from + length), months);
        expect(days.at(-1)).toBe(day(from + length));
        expect(days).toEqual([...new Set(days)].toSorted());
      },
    ),
  );
});

test('a look answers every point, and says why where one was not met', () => {
  expect(judgeCheck(agreement.quality, [{ key: 'a', met: 'yes', note: '' }]).ok).toBe(true);
  expect(judgeCheck(agreement.quality, [])).toMatchObject({ error: { kind: 'points-missing' } });
  expect(judgeCheck(agreement.quality, [{ key: 'a', met: 'no', note: '' }])).toMatchObject({
    error: { kind: 'note-needed' },
  });
});
