import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highsSolver } from './highs-solver.ts';
import { optimise } from './optimise.ts';
import type { Person } from './problem.ts';
import { obeys, tinyProblem } from './testing/tiny-problem.ts';
import { toUniformLottery } from './uniform.ts';

test('every ticket is a panel, and the tickets of everybody follow their chance', async () => {
  const solver = await highsSolver();
  await fc.assert(
    fc.asyncProperty(tinyProblem, async (problem) => {
      const lottery = await optimise(problem, { kind: 'leximin' }, { solver });
      const { tickets, maxDeviation } = toUniformLottery(lottery, 1000);
      expect(tickets).toHaveLength(1000);
      for (const ids of new Set(tickets.map((ticket) => ticket.join(' ')))) {
        const members = problem.people.filter(({ id }) => ids.split(' ').includes(id)) as Person[];
        expect(obeys(problem, members)).toBe(true);
      }
      for (const [id, chance] of lottery.probability) {
        const own = tickets.filter((ticket) => ticket.includes(id)).length;
        expect(Math.abs(own / 1000 - chance)).toBeLessThanOrEqual(maxDeviation + 1e-12);
      }
      // Flanigan, Kehne and Procaccia give a far wider bound; this is what ours has been seen to keep to.
      expect(maxDeviation).toBeLessThan(0.005);
    }),
    { numRuns: 15 },
  );
});

test('people alike get the same number of tickets, but for one', async () => {
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: `p${index}`,
    values: { side: index < 17 ? 'left' : 'right' },
  }));
  const quotas = ['left', 'right'].map((value) => ({ category: 'side', value, min: 4, max: 6 }));
  const lottery = await optimise({ people, quotas, size: 10 }, { kind: 'leximin' });
  const { tickets } = toUniformLottery(lottery, 997);
  for (const group of lottery.alike) {
    const numbers = group.map((id) => tickets.filter((ticket) => ticket.includes(id)).length);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(1);
  }
});
