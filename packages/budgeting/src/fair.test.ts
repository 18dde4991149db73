import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equalShares } from './equal-shares/equal-shares.ts';
import { ejrPlus } from './fairness/ejr-plus.ts';
import { priceable } from './fairness/priceable.ts';
import { greedy } from './greedy.ts';
import { makeElection } from './make-election.ts';
import { rational } from './rational.ts';
import { partsOf, smallElections } from './testing/elections.ts';
import { everyRule } from './testing/rules.ts';
import { verify } from './verify/verify.ts';

const rules = Object.entries(everyRule(['id']));

test('no rule spends more than the budget, and the second counter gets the same winners in the same order', () => {
  fc.assert(
    fc.property(smallElections(), (election) => {
      for (const [name, rule] of rules) {
        const result = rule(election);
        expect(result.cost <= election.budget, name).toBe(true);
        expect(verify(election, result, { everyRun: true }).failures, name).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});

test('whoever votes first and whichever project stands first, the same projects win', () => {
  const shuffled = partsOf(['approval', 'cumulative']).chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      projects: fc.shuffledSubarray([...parts.projects], { minLength: parts.projects.length }),
      ballots: fc.shuffledSubarray([...parts.ballots], { minLength: parts.ballots.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ parts, projects, ballots }) => {
      for (const [name, rule] of rules) {
        const [one, other] = [rule(makeElection(parts)), rule(makeElection({ ...parts, projects, ballots }))];
        expect(other.winners, name).toEqual(one.winners);
        expect(other.digest, name).toBe(one.digest);
      }
    }),
    { numRuns: 200 },
  );
});

test('with equal shares no group of voters is passed over, and the payments prove it', () => {
  const withoutConflicts = partsOf(['approval']).map(({ projects, ...parts }) =>
    makeElection({ ...parts, projects: projects.map(({ id, cost }) => ({ id, cost })) }),
  );
  fc.assert(
    fc.property(withoutConflicts, (election) => {
      for (const completion of ['none', 'add1', 'add1u'] as const) {
        const result = equalShares(election, { completion, ties: ['id'] });
        expect(ejrPlus(election, result.winners)).toEqual([]);
        expect(priceable(election, result)).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 300 },
  );
});

test('plain counting can pass a third of the voters over, and the check says whom', () => {
  const voters = (count: number, projects: string[]) => Array.from({ length: count }, () => ({ projects }));
  const election = makeElection({
    voteType: 'approval',
    budget: 90n,
    scale: 0,
    projects: ['a', 'b', 'c', 'north'].map((id) => ({ id, cost: id === 'north' ? 25n : 30n })),
    ballots: [...voters(60, ['a', 'b', 'c']), ...voters(30, ['north'])],
  });
  const [plain, shares] = [greedy(election, { ties: ['id'] }), equalShares(election, { ties: ['id'] })];
  expect(plain.winners).toEqual(['a', 'b', 'c']);
  expect(ejrPlus(election, plain.winners)).toEqual([{ project: 'north', voters: 30, deserve: rational(30n) }]);
  expect(shares.winners).toContain('north');
  expect(ejrPlus(election, shares.winners)).toEqual([]);
});

test('a falsified payment does not pass', () => {
  const election = makeElection({
    voteType: 'approval',
    budget: 10n,
    scale: 0,
    projects: [{ id: 'a', cost: 4n }],
    ballots: [{ projects: ['a'] }, { projects: ['a'] }],
  });
  const result = equalShares(election, { ties: ['id'] });
  const rounds = result.rounds.map((round) => ({ ...round, payment: rational(1n) }));
  expect(priceable(election, { ...result, rounds })?.failures).toEqual(['The payments for a are not its cost.']);
  expect(priceable(election, greedy(election, { ties: ['id'] }))).toBeUndefined();
});
