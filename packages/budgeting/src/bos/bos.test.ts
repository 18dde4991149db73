import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeElection } from '../make-election.ts';
import { rational, toNumber } from '../rational.ts';
import { smallElections } from '../testing/elections.ts';
import { verify } from '../verify/verify.ts';
import { bos } from './bos.ts';
import { compare, divided, type Enclosed, enclose, minus, sumOf, TooWide } from './enclosed.ts';

const ties = ['min-cost', 'id'] as const;

test('the winners are those of the second counter, which counts in fractions', { timeout: 60_000 }, () => {
  const utility = fc.constantFrom('cost', 'cardinality', 'points', 'points*cost');
  fc.assert(
    fc.property(smallElections(), utility, (election, utility) => {
      expect(verify(election, bos(election, { utility, ties })).failures).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('supporters who fall a third of a cent short of a fortune do not pay all of it', () => {
  const election = makeElection({
    voteType: 'approval',
    budget: 10n ** 15n,
    scale: 2,
    projects: [
      { id: 'dear', cost: 666_666_666_666_667n },
      { id: 'other', cost: 333_333_333_333_333n },
    ],
    ballots: [{ projects: ['dear'] }, { projects: ['dear'] }, { projects: ['other'] }],
  });
  const result = bos(election, { ties });
  expect(result.winners).toEqual(['dear', 'other']);
  expect(result.rounds[0]?.covered).toEqual(rational(999_999n, 1_000_000n));
  expect(verify(election, result).ok).toBe(true);
});

test('an enclosed amount is never said to differ from itself, however it was found, nor to be another', () => {
  const number = fc.bigInt({ min: 1n, max: 10n ** 12n });
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      const of = (num: bigint, den: bigint) => enclose(num, den, 128n);
      const sum = sumOf([
        { amount: of(a, b), many: 1n },
        { amount: of(c, d), many: 1n },
      ]);
      expect(compare(sum, of(a * d + c * b, b * d))).toBe(0);
      expect(compare(minus(sum, of(c, d)), of(a, b))).toBe(0);
      expect(compare(divided(of(a, b), of(c, d), 128n), of(a * d, b * c))).toBe(0);
      expect(compare(of(a, b), of(c, d))).toBe(Math.sign(toNumber(a * d - b * c, 1n)));
    }),
  );
  const third: Enclosed = enclose(1n, 3n, 8n);
  expect(() => compare(third, enclose(1001n, 3000n, 8n))).toThrow(TooWide);
});
