import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, smallestShown, suppressSmall } from './suppress.ts';

const cells = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 })
  .map((counts) => counts.map((count, index): Cell => ({ key: `wijk ${index}`, count })));
const fewCells = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 })
  .map((counts) => counts.map((count, index): Cell => ({ key: `wijk ${index}`, count })));

describe('small groups in the figures', () => {
  test('no group of fewer than five people is shown, alone or together', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const { shown, others, total } = suppressSmall(list);
        for (const cell of shown) expect(cell.count).toBeGreaterThanOrEqual(smallestShown);
        if (others) expect(others).toBeGreaterThanOrEqual(smallestShown);
        if (total) expect(total).toBeGreaterThanOrEqual(smallestShown);
      }),
    );
  });
  test('everybody is counted once: what is shown and the others make the total', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const people = list.reduce((sum, cell) => sum + cell.count, 0);
        const { shown, others, total } = suppressSmall(list);
        expect(total).toBe(people > 0 && people < smallestShown ? null : people);
        if (total === null) return;
        expect(shown.reduce((sum, cell) => sum + cell.count, others ?? 0)).toBe(people);
      }),
    );
  });
  test('subtracting what is shown from the total never gives the size of one hidden group', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const { shown, total } = suppressSmall(list);
        if (total === null) return;
        const hidden = list.filter((cell) => cell.count > 0 && !shown.some(({ key }) => key === cell.key));
        expect(hidden.length === 1).toBe(false);
      }),
    );
  });
  test('for every hidden group another size would have given the very same table', () => {
    fc.assert(
      fc.property(fewCells, (list) => {
        const seen = suppressSmall(list);
        if (seen.total === null || !seen.others) return;
        // What a reader knows: the groups that are shown, and how many people are in all others together.
        const open = list.filter((cell) => !seen.shown.some(({ key }) => key === cell.key));
        const possible = new Map(open.map(({ key }) => [key, new Set<number>()]));
        for (const sizes of waysToSpread(seen.others, open.length)) {
          const guess = open.map(({ key }, index) => ({ key, count: sizes[index] ?? 0 }));
          if (JSON.stringify(suppressSmall([...seen.shown, ...guess])) !== JSON.stringify(seen)) continue;
          for (const { key, count } of guess) possible.get(key)?.add(count);
        }
        for (const sizes of possible.values()) expect(sizes.size).toBeGreaterThan(1);
      }),
      { numRuns: 150, examples: [[[5, 4, 4].map((count, index) => ({ key: `wijk ${index}`, count }))]] },
    );
  });
  test('nothing is hidden that need not be', () => {
    const list = [
      { key: 'web', count: 40 },
      { key: 'paper', count: 5 },
    ];
    expect(suppressSmall(list)).toEqual({ shown: list, others: 0, total: 45 });
  });
});

/** Every way in which so many people can be in so many groups. */
function* waysToSpread(people: number, groups: number): Generator<number[]> {
  if (groups === 0) return;
  if (groups === 1) return yield [people];
  for (let first = 0; first <= people; first++) {
    for (const rest of waysToSpread(people - first, groups - 1)) yield [first, ...rest];
  }
}
