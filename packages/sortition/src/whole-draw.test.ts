import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { commit } from './commit.ts';
import { draw, idsBehind, transcribe } from './draw.ts';
import { highsSolver } from './highs-solver.ts';
import { myChance } from './my-chance.ts';
import { openingOf } from './opening.ts';
import { optimise } from './optimise.ts';
import { salt } from './testing/small-draw.ts';
import { tinyProblem } from './testing/tiny-problem.ts';
import { toUniformLottery } from './uniform.ts';
import { verify } from './verify.ts';

test('from pool to panel: in any order of the rows the same people are drawn, and everybody can check it', async () => {
  const solver = await highsSolver();
  const reordered = tinyProblem.chain((problem) =>
    fc
      .tuple(
        fc.shuffledSubarray([...problem.people], { minLength: problem.people.length }),
        fc.shuffledSubarray([...problem.quotas], { minLength: problem.quotas.length }),
      )
      .map(([people, quotas]) => [problem, { ...problem, people, quotas }] as const),
  );
  await fc.assert(
    fc.asyncProperty(reordered, fc.nat(999), async (problems, number) => {
      const seed = `d10:${String(number).padStart(3, '0').split('').join(',')}`;
      const panels: string[][] = [];
      for (const problem of problems) {
        const lottery = await optimise(problem, { kind: 'leximin' }, { solver });
        const commitment = commit(problem, toUniformLottery(lottery), salt);
        const transcript = transcribe(commitment, draw(commitment, seed), problem, salt);
        expect(verify(transcript).checks.filter(({ passed }) => !passed)).toEqual([]);
        expect(audit(commitment, problem, salt)).toEqual({ kind: 'true' });
        for (const { id } of problem.people) {
          const mine = myChance(transcript, openingOf(problem, salt, id));
          const chance = mine.kind === 'in-pool' ? mine.tickets.length / mine.of : -1;
          expect(Math.abs(chance - (lottery.probability.get(id) ?? -2))).toBeLessThan(0.01);
        }
        panels.push(idsBehind(transcript.panel, problem, salt));
      }
      expect(panels[1]).toEqual(panels[0]);
    }),
    { numRuns: 15 },
  );
});
