import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Canonical, canonical } from './canonical.ts';

test('two people who write the same in another order get the same text', () => {
  expect(canonical({ b: [1, 'é'], a: null, '\u{1f600}': true, '\uffff': false })).toBe(
    '{"a":null,"b":[1,"é"],"\uffff":false,"\u{1f600}":true}',
  );
});

test('somebody reads back what was written, and writing it again gives the same text', () => {
  const value = fc.letrec((tie) => ({
    tree: fc.oneof(
      fc.constantFrom(null, true, false),
      fc.maxSafeInteger(),
      fc.string({ unit: 'binary' }),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).tree as fc.Arbitrary<Canonical>;
  fc.assert(
    fc.property(value, (one) => {
      const written = canonical(one);
      expect(canonical(JSON.parse(written))).toBe(written);
    }),
  );
});

test('nobody can hide a difference in a fraction or in half a character', () => {
  expect(() => canonical([0.5])).toThrow(RangeError);
  expect(() => canonical(2 ** 53)).toThrow(RangeError);
  expect(() => canonical({ '\ud800': 1 })).toThrow(RangeError);
  expect(canonical('e\u0301')).not.toBe(canonical('\u00e9'));
});
