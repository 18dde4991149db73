import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, judge, wordOf } from './suggestion.ts';

const facts = fc.record({
  sameKind: fc.boolean(),
  metres: fc.option(fc.integer({ min: 0, max: 20_000 })),
  roughly: fc.boolean(),
  sameArea: fc.boolean(),
  shared: fc.array(fc.constantFrom('moestuin', 'bakfiets', 'keuken'), { maxLength: 4 }),
});
const score = (of: Facts) => judge(of)?.score ?? 0;
const nothing: Facts = { sameKind: false, metres: null, roughly: false, sameArea: false, shared: [] };

test('a kind of help with the same subject, close by, says all three', () => {
  expect(judge({ ...nothing, sameKind: true, metres: 790, shared: ['moestuin'] })).toEqual({
    score: 9,
    reasons: [
      { kind: 'same-kind' },
      { kind: 'near', metres: 790, roughly: false },
      { kind: 'about', words: ['moestuin'] },
    ],
  });
});

test('neighbours with nothing else in common are not brought together', () => {
  expect(judge({ ...nothing, metres: 10, sameArea: true })).toBeNull();
  expect(judge({ ...nothing, sameKind: true })).toBeNull();
});

test('what fits is never said without a reason, and no score stands without one', () => {
  fc.assert(
    fc.property(facts, (of) => {
      const judged = judge(of);
      if (judged) expect(judged.reasons.length).toBeGreaterThan(0);
      expect(score(of)).toBeLessThanOrEqual(13);
    }),
  );
});

test('one more thing in common never makes two fit less', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 20_000 }), (of, metres) => {
      expect(score({ ...of, sameKind: true })).toBeGreaterThanOrEqual(score(of));
      expect(score({ ...of, sameArea: true })).toBeGreaterThanOrEqual(score(of));
      expect(score({ ...of, shared: [...of.shared, 'fiets'] })).toBeGreaterThanOrEqual(score(of));
      const [nearer, farther] = [Math.min(metres, of.metres ?? 20_000), of.metres];
      expect(score({ ...of, metres: nearer })).toBeGreaterThanOrEqual(score({ ...of, metres: farther }));
    }),
  );
});

test('people read the word that they wrote, not its stem', () => {
  expect(wordOf('moestuin', 'Hulp in de Moestuin')).toBe('moestuin');
  expect(wordOf('bom', 'Twintig bomen planten')).toBe('bomen');
  expect(wordOf('brod', 'Brood bakken')).toBe('brood');
  expect(wordOf('graf', 'Graven')).toBe('graf');
});
