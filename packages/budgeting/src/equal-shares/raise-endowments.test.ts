import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeElection } from '../make-election.ts';
import { partsOf } from '../testing/elections.ts';
import { TieBreaker } from '../ties.ts';
import { raiseEndowments } from './raise-endowments.ts';
import { runShares, type SharesRun } from './run-shares.ts';
import { type SharesInput, sharesInput, withEndowments } from './shares-input.ts';

const utilities = ['cost', 'cardinality', 'points', 'points*cost'] as const;

/** Small elections in a currency of which one unit is little, with ties, conflicts, points and purses of one's own. */
const elections = fc
  .tuple(
    partsOf(['approval', 'cumulative', 'ordinal']),
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.nat(9), { maxLength: 7 }),
  )
  .map(([parts, unit, odd]) =>
    makeElection({
      ...parts,
      budget: parts.budget * BigInt(unit),
      projects: parts.projects.map((project, at) => ({
        ...project,
        cost: project.cost * BigInt(unit) + BigInt(odd[at] ?? 0),
      })),
    }),
  );

function grind(input: SharesInput, breaker: TieBreaker, budget: bigint, untilExhaustive: boolean) {
  const at = (step: number) => withEndowments(input, (own) => own + BigInt(step) * input.denominator);
  const isOver = ({ rounds, cost }: SharesRun) => {
    const shut = new Set(rounds.flatMap(({ project }) => [project, ...(input.conflicts.get(project) ?? [])]));
    const open = input.cost.filter((_, project) => input.eligible[project] && !shut.has(project));
    return open.every((own) => untilExhaustive && own > budget - cost);
  };
  let [steps, run] = [0, runShares(at(0), breaker)];
  while (!isOver(run)) {
    const next = runShares(at(steps + 1), breaker);
    if (next.cost > budget) break;
    [steps, run] = [steps + 1, next];
  }
  return { steps, order: run.rounds.map(({ project }) => project) };
}

test('no run in which the winners change is leapt over: the outcome is that of one run after the other', () => {
  fc.assert(
    fc.property(elections, fc.constantFrom(...utilities), fc.boolean(), (election, utility, untilExhaustive) => {
      const input = sharesInput(election, utility, 0);
      const breaker = TieBreaker.of(election, ['max-cost', 'id']);
      const { budget } = election;
      const { run, steps } = raiseEndowments(input, breaker, runShares(input, breaker), {
        budget,
        increment: 1n,
        untilExhaustive,
      });
      const expected = grind(input, breaker, budget, untilExhaustive);
      expect({ steps, order: run.rounds.map(({ project }) => project) }).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
}, 60_000);
