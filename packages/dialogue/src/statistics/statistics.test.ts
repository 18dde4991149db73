import { expect, test } from 'vitest';
import { json, present } from '../testing/data-sets.ts';
import { serverNames, serverVotes } from '../testing/polis-servers.ts';
import type { Vote } from '../vote.ts';
import { emptyTable, withVotes } from '../vote-table.ts';
import { consensus } from './consensus.ts';
import { countAll, countGroups, together } from './counts.ts';
import { groupAwareConsensus } from './group-aware.ts';
import { metaPriority, priority } from './priority.ts';
import { twoProportionTest } from './proportions.ts';
import { representative } from './representative.ts';

type Row = Record<string, number>;
type Listed = { tid: number; 'repful-for': string; 'p-success': number; 'p-test': number; repness: number };

function server(name: string) {
  const golden = json(`golden/${name}.json`);
  const table = withVotes(emptyTable, serverVotes(name));
  const groupOf = new Int32Array(table.participants.length).fill(-1);
  for (const { id, participants } of golden.groups)
    for (const participant of participants) groupOf[table.participants.indexOf(participant)] = id;
  const counts = countGroups(table, groupOf, golden.groups.length);
  const out = new Set<number>(golden.modOut);
  return { golden, table, counts, allowed: (statement: number) => !out.has(table.statements[statement] as number) };
}

test.skipIf(present)('skipped: shared/data/dialogue is not beside the checkout', () => {});

for (const name of serverNames) {
  const { golden, table, counts, allowed } = server(name);
  const id = (statement: number) => table.statements[statement] as number;

  test(`of ${name} each group has the votes that the server of Polis counted`, () => {
    for (const [group, { votes }] of Object.entries<{ votes: Record<string, Row> }>(golden.groupVotes))
      for (const [index, statement] of table.statements.entries()) {
        const cell = Number(group) * table.statements.length + index;
        expect({ A: counts.agree[cell], D: counts.disagree[cell], S: counts.seen[cell] }).toEqual(votes[statement]);
      }
  });

  test(`of ${name} each group is marked off by the same statements in the same order`, () => {
    const total = together(counts);
    for (const [group, list] of Object.entries<Listed[]>(golden.repness)) {
      const own = representative(counts, total, Number(group), allowed);
      expect(own.map((one) => [id(one.statement), one.direction])).toEqual(
        list.map((one) => [one.tid, one['repful-for']]),
      );
      for (const [index, one] of list.entries()) {
        expect(own[index]?.share).toBeCloseTo(one['p-success'], 12);
        expect(own[index]?.test).toBeCloseTo(one['p-test'], 12);
        expect(own[index]?.ratio).toBeCloseTo(one.repness, 12);
      }
    }
  });

  test(`of ${name} consensus, group-aware consensus and priorities are those of the server`, () => {
    const all = countAll(table);
    for (const direction of ['agree', 'disagree'] as const)
      expect(consensus(all, direction, allowed).map((one) => id(one.statement))).toEqual(
        golden.consensus[direction].map((one: Row) => one.tid),
      );
    const product = groupAwareConsensus(counts, 'agree');
    const total = together(counts);
    // A fault in that server's version gave every statement of one dialogue the priority of a meta statement.
    const faulty = name.includes('-strict-no-meta');
    for (const [index, statement] of table.statements.entries()) {
      expect(Math.abs((product[index] as number) - golden.groupAwareConsensus[statement])).toBeLessThan(1e-12);
      const own = golden.metaTids.includes(statement)
        ? metaPriority
        : priority(
            total.agree[index] as number,
            total.disagree[index] as number,
            total.seen[index] as number,
            golden.pca['comment-extremity'][index],
          );
      if (!faulty) expect(Math.abs(own - golden.priorities[statement])).toBeLessThan(1e-12 * Math.max(1, own));
    }
  });
}

test('where everybody in and outside a group says the same, nothing marks it off', () => {
  expect(twoProportionTest(5, 5, 7, 7)).toBe(0);
  const votes = Array.from({ length: 8 }, (_, participant): Vote => ({ participant, statement: 1, vote: 0 }));
  const table = withVotes(emptyTable, votes);
  const counts = countGroups(table, Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]), 2);
  expect(representative(counts, together(counts), 0, () => true)).toEqual([]);
});
