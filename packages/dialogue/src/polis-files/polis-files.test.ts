import fc from 'fast-check';
import { expect, test } from 'vitest';
import { present, realDialogue, realNames } from '../testing/data-sets.ts';
import type { Vote } from '../vote.ts';
import { emptyTable, withVotes } from '../vote-table.ts';
import { exportPolisCsv } from './export.ts';
import { importPolisCsv } from './import.ts';
import { issueLine } from './issue.ts';

test.skipIf(present)('skipped: shared/data/dialogue is not beside the checkout', () => {});

test.each(realNames)('the export of %s is read whole, and written and read again it is the same', (name) => {
  const { votes, statements, issues, groups } = realDialogue(name, { metaApart: true });
  expect(issues).toEqual([]);
  expect(groups.size).toBeGreaterThan(20);
  const table = withVotes(emptyTable, votes);
  const files = exportPolisCsv(table, statements, groups);
  const again = importPolisCsv(files, { metaApart: true });
  expect(withVotes(emptyTable, again.votes)).toEqual(table);
  expect(again.groups).toEqual(groups);
  expect(new Map(again.statements.map((one) => [one.id, one.moderation]))).toEqual(
    new Map([
      ...table.statements.map((id) => [id, 'in'] as const),
      ...statements.map((one) => [one.id, one.moderation] as const),
    ]),
  );
  const { 'votes.csv': _, ...withoutLog } = files;
  expect(withVotes(emptyTable, importPolisCsv(withoutLog).votes).value).toEqual(table.value);
});

test('who gives a file with slips hears of each, and the rest is read', () => {
  const files = {
    'votes.csv': 'timestamp,comment-id,voter-id,vote\n5,1,2,1\n5,1,3,yes\n5,,3,1\n,1,anna,-1\n',
    'comments.csv':
      'comment-id,moderated,is-meta,comment-body\n1,1,false,"Trees, please"\n2,-1,,No\n3,0,true,I live here\n',
  };
  const { votes, statements, issues } = importPolisCsv(files, { metaApart: true });
  expect(importPolisCsv(files).statements[2]?.moderation).toBe('in');
  expect(votes).toEqual([
    { participant: 2, statement: 1, vote: 1, at: 5 },
    { participant: 'anna', statement: 1, vote: -1 },
  ]);
  expect(issues.map(issueLine)).toEqual([
    'votes.csv:3: a vote is 1, 0 or -1, not "yes"',
    'votes.csv:4: who voted or on what is missing',
  ]);
  expect(statements.map(({ moderation }) => moderation)).toEqual(['in', 'out', 'meta']);
  expect(importPolisCsv({ 'votes.csv': 'a,b\n1,2\n' }).issues.map(issueLine)).toContain(
    'votes.csv:1: there is no column "vote"',
  );
});

test('the last word of a person counts, in whatever order and in however many parts the votes come', () => {
  const votes = fc.array(
    fc.record({
      participant: fc.constantFrom<number | string>(0, 1, 10, 'a'),
      statement: fc.nat(3),
      vote: fc.constantFrom(1 as const, 0 as const, -1 as const),
      at: fc.nat(3),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      votes.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(40)),
      ),
      ([list, other, cut]) => {
        const once = withVotes(emptyTable, list);
        expect(withVotes(emptyTable, other)).toEqual(once);
        expect(withVotes(withVotes(emptyTable, list.slice(0, cut)), list.slice(cut))).toEqual(once);
      },
    ),
  );
});

test('without times the vote that comes later counts, and what is no answer is refused', () => {
  const one = (vote: Vote['vote']): Vote => ({ participant: 'a', statement: 1, vote });
  expect([...withVotes(emptyTable, [one(-1), one(1)]).value]).toEqual([1]);
  expect(() => withVotes(emptyTable, [one(2 as Vote['vote'])])).toThrow(RangeError);
});
