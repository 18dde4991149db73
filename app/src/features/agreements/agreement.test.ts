import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agreement, agreementTexts, changesBetween, levels, mayPublish, promiseState } from './agreement.ts';

const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const promise = fc.record({
  taskId: fc.option(fc.integer({ min: 1, max: 50 })),
  what: text,
  fromWhom: text,
  ownerId: fc.constant(null),
  dueOn: day,
});
const agreement: fc.Arbitrary<Agreement> = fc
  .tuple(
    fc.constantFrom(...levels),
    fc.array(promise, { minLength: 1, maxLength: 4 }),
    fc.tuple(...agreementTexts.map(() => text)),
  )
  .map(([level, promises, texts]) => {
    const parts = Object.fromEntries(agreementTexts.map((name, index) => [name, texts[index] ?? '']));
    return { ...parts, level, promises } as Agreement;
  });

describe('publishing an agreement', () => {
  test('a complete first agreement can be published without a note of changes', () => {
    fc.assert(
      fc.property(agreement, (draft) => {
        expect(mayPublish(draft, '', null).ok).toBe(true);
      }),
    );
  });
  test('whatever element is missing is named, except what was done with the input, which comes afterwards', () => {
    fc.assert(
      fc.property(agreement, fc.subarray([...agreementTexts]), (complete, emptied) => {
        const draft = { ...complete, ...Object.fromEntries(emptied.map((name) => [name, '  '])) };
        const result = mayPublish(draft, '', null);
        const expected = agreementTexts.filter((name) => emptied.includes(name) && name !== 'inputUse');
        if (expected.length === 0) expect(result.ok).toBe(true);
        else
          expect(result).toEqual({
            ok: false,
            error: { kind: 'agreement-incomplete', missing: expected, promisesMissing: false },
          });
      }),
    );
  });
  test('an agreement that promises nothing is not an agreement', () => {
    fc.assert(
      fc.property(agreement, (complete) => {
        const result = mayPublish({ ...complete, promises: [] }, '', null);
        expect(result).toEqual({
          ok: false,
          error: { kind: 'agreement-incomplete', missing: [], promisesMissing: true },
        });
      }),
    );
  });
  test('a promise that is still open cannot disappear with a new version', () => {
    fc.assert(
      fc.property(agreement, text, fc.integer({ min: 51, max: 60 }), (draft, what, taskId) => {
        const result = mayPublish(draft, 'Nieuwe planning', { openPromises: [{ taskId, what }] });
        expect(result).toEqual({ ok: false, error: { kind: 'open-promise-dropped', what } });
        const kept = {
          ...draft,
          promises: [...draft.promises, { taskId, what, fromWhom: 'wij', ownerId: null, dueOn: '2026-12-01' }],
        };
        expect(mayPublish(kept, 'Nieuwe planning', { openPromises: [{ taskId, what }] }).ok).toBe(true);
      }),
    );
  });
  test('a later version says what changed', () => {
    fc.assert(
      fc.property(agreement, (draft) => {
        expect(mayPublish(draft, ' ', { openPromises: [] })).toEqual({
          ok: false,
          error: { kind: 'change-note-missing' },
        });
      }),
    );
  });
});

test('two versions differ exactly in the parts that somebody changed', () => {
  fc.assert(
    fc.property(agreement, fc.subarray([...agreementTexts]), (before, changed) => {
      const after = { ...before, ...Object.fromEntries(changed.map((name) => [name, `${before[name]} en meer`])) };
      expect(changesBetween(before, after).map((change) => change.part)).toEqual(
        agreementTexts.filter((name) => changed.includes(name)),
      );
      expect(changesBetween(before, before)).toEqual([]);
    }),
  );
});

test('a promise is overdue from the day after it is due, until it gets an outcome', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(null, 'kept', 'not_kept'), (dueOn, today, outcome) => {
      const state = promiseState({ dueOn, outcome }, today);
      expect(state).toBe(outcome ?? (dueOn < today ? 'overdue' : 'open'));
    }),
  );
});
