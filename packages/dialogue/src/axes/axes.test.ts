import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json, present, realDialogue, realNames } from '../testing/data-sets.ts';
import { serverNames, serverVotes } from '../testing/polis-servers.ts';
import { emptyTable, withVotes } from '../vote-table.ts';
import { deviationsOf } from './deviations.ts';
import { extremities } from './place.ts';
import { principalAxes } from './principal.ts';
import { eigenOfTridiagonal } from './tridiagonal.ts';
import { dot } from './vectors.ts';

test.skipIf(present)('skipped: shared/data/dialogue is not beside the checkout', () => {});

test.each(realNames)('the axes of %s explain as much as red-dwarf says', (name) => {
  const { votes, statements } = realDialogue(name);
  const golden = json(`golden/reddwarf-${name}.json`);
  const table = withVotes(emptyTable, votes);
  expect([table.participants.length, table.statements.length, table.value.length]).toEqual([
    golden.participants,
    golden.statements,
    golden.votes,
  ]);
  const out = new Set(statements.flatMap(({ id, moderation }) => (moderation === 'in' ? [] : [id])));
  const deviations = deviationsOf(
    table,
    Uint8Array.from(table.statements, (id) => Number(!out.has(id))),
  );
  const { varianceRatio, ...axes } = principalAxes(deviations);
  for (const index of [0, 1])
    expect(Math.abs((varianceRatio[index] as number) - golden.explainedVarianceRatio[index])).toBeLessThan(1e-8);
  expect(Math.abs(dot(axes.x, axes.y))).toBeLessThan(1e-9);
  const again = principalAxes(deviations, axes);
  expect(Math.abs(dot(again.x, axes.x))).toBeGreaterThan(1 - 1e-12);
});

test.each(serverNames)('the axes of %s are those of the server of Polis', (name) => {
  const { pca, modOut } = json(`golden/${name}.json`);
  const table = withVotes(emptyTable, serverVotes(name));
  const deviations = deviationsOf(
    table,
    Uint8Array.from(table.statements, (id) => Number(!modOut.includes(id))),
  );
  // Of one dialogue with strict moderation the server had not yet seen some votes.
  const behind = name.includes('-strict-no-meta');
  for (const [index, mean] of pca.center.entries()) if (!behind) expect(deviations.mean[index]).toBeCloseTo(-mean, 12);
  const axes = principalAxes(deviations);
  const same = behind ? 0.999 : 0.999999;
  expect(Math.abs(dot(axes.x, Float64Array.from(pca.comps[0])))).toBeGreaterThan(same);
  expect(Math.abs(dot(axes.y, Float64Array.from(pca.comps[1])))).toBeGreaterThan(same);
  const own = extremities(deviations, axes);
  for (const [index, extremity] of pca['comment-extremity'].entries())
    if (!behind) expect(Math.abs((own[index] as number) - extremity)).toBeLessThan(0.01);
});

test('eigenvalues put together again give the matrix', () => {
  const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 19, maxLength: 19 });
  fc.assert(
    fc.property(numbers, (all) => {
      const [diagonal, off] = [all.slice(0, 10), all.slice(10)];
      const eigen = eigenOfTridiagonal(diagonal, off);
      for (let row = 0; row < 10; row += 1)
        for (let column = 0; column < 10; column += 1) {
          const expected =
            row === column ? diagonal[row] : Math.abs(row - column) === 1 ? off[Math.min(row, column)] : 0;
          const sum = eigen.reduce(
            (total, { value, vector }) => total + value * (vector[row] as number) * (vector[column] as number),
            0,
          );
          expect(sum).toBeCloseTo(expected as number, 10);
        }
    }),
  );
});
