import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processPseudonym, subjectPseudonym } from './pseudonym.ts';

const issuer = 'https://inloggen.gemeente.example';

test('a person is recognised again, and only with the secret of this installation', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (subject, one, other) => {
      const known = subjectPseudonym(one, issuer, subject);
      expect(subjectPseudonym(one, issuer, subject)).toBe(known);
      fc.pre(one !== other);
      expect(subjectPseudonym(other, issuer, subject)).not.toBe(known);
    }),
  );
});

test('two providers, two people and two processes never share a pseudonym', () => {
  const person = subjectPseudonym('secret', issuer, '1');
  const all = [
    person,
    subjectPseudonym('secret', issuer, '2'),
    subjectPseudonym('secret', `${issuer}/ander`, '1'),
    processPseudonym('secret', person, 1),
    processPseudonym('secret', person, 2),
  ];
  expect(new Set(all).size).toBe(all.length);
});
