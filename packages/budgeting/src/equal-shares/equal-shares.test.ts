import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeElection } from '../make-election.ts';
import { rational } from '../rational.ts';
import { present, realElection } from '../testing/elections.ts';
import { verify } from '../verify/verify.ts';
import { equalShares } from './equal-shares.ts';

const ties = ['id'] as const;

/** A made election in a currency of which one unit is nothing, so that add1 takes thousands of runs. */
function inForints(voters: number, projects: number, seed: number) {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return makeElection({
    voteType: 'approval',
    budget: 60_000n,
    scale: 0,
    projects: Array.from({ length: projects }, (_, at) => ({ id: `p${at}`, cost: BigInt(2000 + random(14_000)) })),
    ballots: Array.from({ length: voters }, () => ({
      projects: Array.from({ length: 1 + random(4) }, () => `p${random(projects)}`),
    })),
  });
}

test('runs that were leapt over give what they give one by one', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const election = inForints(30, 8, seed);
      for (const completion of ['add1', 'add1e'] as const) {
        const result = equalShares(election, { completion, ties });
        expect(verify(election, result, { everyRun: true }).failures).toEqual([]);
        expect(result.runs?.counted).toBeLessThan((result.runs?.raised ?? 0) / 3 + 200);
      }
    }),
    { numRuns: 6 },
  );
});

test('who has a larger share of an own district pays from it', () => {
  const ballot = (project: string, endowment: bigint) => ({ projects: [project], endowment: rational(endowment) });
  const parts = {
    voteType: 'approval',
    budget: 100n,
    scale: 0,
    projects: ['north', 'south'].map((id) => ({ id, cost: 60n })),
  } as const;
  const election = makeElection({
    ...parts,
    ballots: [ballot('north', 60n), ballot('south', 20n), ballot('south', 20n)],
  });
  expect(equalShares(election, { ties }).winners).toEqual(['north']);
  expect(verify(election, equalShares(election, { completion: 'add1', ties }), { everyRun: true }).ok).toBe(true);
  const rich = makeElection({ ...parts, ballots: [ballot('north', 60n), ballot('south', 41n)] });
  expect(() => equalShares(rich, { ties })).toThrow(RangeError);
});

test('a utility of the city itself can be counted, and only its maker can verify it', () => {
  const election = makeElection({
    voteType: 'approval',
    budget: 10n,
    scale: 0,
    projects: [
      { id: 'a', cost: 10n },
      { id: 'b', cost: 10n },
    ],
    ballots: [{ projects: ['a', 'b'] }],
  });
  const result = equalShares(election, { utility: ({ id }) => (id === 'b' ? 3n : 1n), ties });
  expect(result.winners).toEqual(['b']);
  expect(verify(election, result).failures).toHaveLength(1);
});

test('a long count can be followed and stopped', () => {
  const election = inForints(30, 8, 5);
  const heard: number[] = [];
  equalShares(election, { completion: 'add1', ties, onProgress: (runs) => heard.push(runs) });
  expect(heard.length).toBeGreaterThan(1);
  const signal = AbortSignal.abort(new Error('enough'));
  expect(() => equalShares(election, { completion: 'add1', ties, signal })).toThrow('enough');
});

test.skipIf(present)('skipped: shared/data/budgeting is not beside the checkout', () => {});

for (const name of present
  ? ['Poland_Wieliczka_2023_Green_Budget', 'Poland_Swiecie_2023', 'Netherlands_Assen_2024']
  : [])
  test(`${name}: the winners are those that the town announced`, () => {
    const election = realElection(`${name}.pb`);
    const announced = election.projects.filter(({ fields }) => fields.selected === '1').map(({ id }) => id);
    const result = equalShares(election, { completion: 'add1', ties: ['min-cost', 'max-votes', 'id'] });
    expect(result.winners.toSorted()).toEqual(announced.toSorted());
    expect(verify(election, result)).toEqual({ ok: true, failures: [] });
  });
