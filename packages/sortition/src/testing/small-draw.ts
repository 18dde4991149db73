import fc from 'fast-check';
import { commit } from '../commit.ts';
import { draw, transcribe } from '../draw.ts';
import type { Problem } from '../problem.ts';
import { allPanels, tinyProblem } from './tiny-problem.ts';

export const salt = Uint8Array.from({ length: 32 }, (_, index) => index * 7);

/** A small problem with tickets from all of its panels, some of them more than once. */
export const smallLottery: fc.Arbitrary<{ problem: Problem; tickets: string[][] }> = tinyProblem.chain((problem) =>
  fc
    .array(fc.constantFrom(...allPanels(problem)), { minLength: 1, maxLength: 12 })
    .map((tickets) => ({ problem, tickets })),
);

/** A draw from beginning to end. */
export function transcriptOf(problem: Problem, tickets: string[][], seed: string) {
  const commitment = commit(problem, { tickets, maxDeviation: 0 }, salt, { title: 'Panel', seedSource: 'Dice' });
  return transcribe(commitment, draw(commitment, seed), problem, salt);
}

/** Ten people in five homes of whom four are drawn, two of each kind: one hundred tickets. */
export const fourOfTen: { problem: Problem; tickets: string[][] } = (() => {
  const problem: Problem = {
    people: Array.from({ length: 10 }, (_, index) => ({
      id: `Anna van Dijk ${index}, Grote Markt ${index % 5}`,
      values: { age: index % 2 ? 'young' : 'old', side: index < 4 ? 'north' : 'south' },
      household: `Grote Markt ${index % 5}`,
    })),
    quotas: [
      { category: 'side', value: 'south', min: 1, max: 3 },
      { category: 'side', value: 'north', min: 1, max: 3 },
      { category: 'age', value: 'young', min: 2, max: 2 },
      { category: 'age', value: 'old', min: 2, max: 2 },
    ],
    size: 4,
    onePerHousehold: true,
  };
  const panels = allPanels(problem);
  return { problem, tickets: Array.from({ length: 100 }, (_, index) => panels[(index * 7) % panels.length] ?? []) };
})();
