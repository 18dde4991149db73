import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answerable, mayAnswer, whyMaxLength } from './answer.ts';
import { answerDueOn, daysBetween } from './answer-term.ts';
import { percentage } from './percentage.ts';
import { type AuthorRow, recipientsOf } from './recipients.ts';

const contribution = fc.record({
  status: fc.constantFrom('waiting', 'published', 'hidden', 'withdrawn'),
  responseId: fc.option(fc.integer({ min: 1, max: 9 })),
}) as fc.Arbitrary<Omit<Answerable, 'id'>>;
const found = fc
  .array(contribution, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: index + 1 })));

describe('who may get an answer', () => {
  test('an answer goes out only if every chosen contribution is still there and has none', () => {
    fc.assert(
      fc.property(found, (list) => {
        const asked = list.map(({ id }) => id);
        const free = list.every(
          ({ status, responseId }) => responseId === null && (status === 'published' || status === 'waiting'),
        );
        expect(mayAnswer(asked, list, 'Omdat het past.').ok).toBe(free);
      }),
    );
  });
  test('the officer is told exactly which contributions a colleague answered in the meantime', () => {
    fc.assert(
      fc.property(found, (list) => {
        const answered = list.filter(({ responseId }) => responseId !== null).map(({ id }) => id);
        const result = mayAnswer(
          list.map(({ id }) => id),
          list,
          'Omdat het past.',
        );
        if (answered.length > 0) {
          expect(result).toEqual({ ok: false, error: { kind: 'already-answered', ids: answered } });
        }
      }),
    );
  });
  test('nobody gets an answer without an explanation', () => {
    const list: Answerable[] = [{ id: 1, status: 'published', responseId: null }];
    expect(mayAnswer([1], list, ' \n ')).toEqual({ ok: false, error: { kind: 'why-missing' } });
    expect(mayAnswer([1], list, 'a'.repeat(whyMaxLength + 1)).ok).toBe(false);
    expect(mayAnswer([1], list, 'a'.repeat(whyMaxLength)).ok).toBe(true);
    expect(mayAnswer([], list, 'Omdat.')).toEqual({ ok: false, error: { kind: 'nothing-chosen' } });
    expect(mayAnswer([2], list, 'Omdat.')).toEqual({ ok: false, error: { kind: 'contribution-gone', ids: [2] } });
  });
});

test('an answer is due after the term of the town, unless the agreement promises a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (from, term) => {
      const day = new Date(Date.UTC(2026, 0, 1 + from)).toISOString().slice(0, 10);
      expect(daysBetween(day, answerDueOn(day, term, null))).toBe(term);
      expect(answerDueOn(day, term, '2026-12-20')).toBe('2026-12-20');
    }),
  );
});

test('a share is 100 percent only of everything and 0 only of nothing', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (part, rest) => {
      const share = percentage(part, part + rest);
      expect(share === 100).toBe(rest === 0 && part > 0);
      expect(share === 0).toBe(part === 0);
      expect(Math.abs(share - (100 * part) / (part + rest || 1))).toBeLessThan(1);
    }),
  );
});

describe('who is told', () => {
  const nobody: AuthorRow = {
    contributionId: 1,
    title: 'Een bankje',
    personId: null,
    personEmail: null,
    personName: null,
    personLocale: null,
    contactId: null,
    contactPersonId: null,
    contactName: null,
    contactWay: null,
    contactEmail: null,
    contactLocale: null,
    postalAddress: null,
  };
  test('whoever put in several contributions hears of all of them in one mail', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }), (people) => {
        const rows = people.map((number, index) => ({
          ...nobody,
          title: `Idee ${index}`,
          personId: `p${number}`,
          personEmail: `p${number}@post.example`,
        }));
        const told = recipientsOf(rows);
        expect(told).toHaveLength(new Set(people).size);
        expect(told.flatMap((one) => one.titles).sort()).toEqual(rows.map((row) => row.title).sort());
      }),
    );
  });
  test('a visitor, and whoever erased the account, cannot be told', () => {
    expect(recipientsOf([nobody, { ...nobody, personId: 'p1' }])).toEqual([]);
  });
  test('a caller with the same address as an account hears it once', () => {
    const account = { ...nobody, personId: 'p1', personEmail: 'Joke@post.example' };
    const caller = { ...nobody, contactId: 3, contactWay: 'email' as const, contactEmail: 'joke@post.example' };
    expect(recipientsOf([account, caller])).toHaveLength(1);
  });
});
