import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, smallestShown, suppressSmall } from './suppress.ts';

const cells = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 })
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
      fc.property(cells, (list) => {
        const seen = suppressSmall(list);
        if (seen.total === null) return;
        const hidden = list.filter((cell) => cell.count > 0 && !seen.shown.some(({ key }) => key === cell.key));
        for (const cell of hidden) {
          const alternative = redistributions(list, hidden).some(
            (other) =>
              other.find(({ key }) => key === cell.key)?.count !== cell.count &&
              JSON.stringify(suppressSmall(other)) === JSON.stringify(seen),
          );
          expect(alternative).toBe(true);
        }
      }),
      { numRuns: 200 },
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

/** The same people spread differently over the hidden groups: two groups swap, or one person moves. */
function redistributions(list: readonly Cell[], hidden: readonly Cell[]): Cell[][] {
  const all: Cell[][] = [];
  const places = list.filter((cell) => hidden.includes(cell) || cell.count === 0);
  for (const from of hidden) {
    for (const to of places) {
      if (from === to) continue;
      const swapped = new Map([
        [from.key, to.count],
        [to.key, from.count],
      ]);
      const moved = new Map([
        [from.key, from.count - 1],
        [to.key, to.count + 1],
      ]);
      for (const change of [swapped, moved]) {
        all.push(list.map((cell) => ({ ...cell, count: change.get(cell.key) ?? cell.count })));
      }
    }
  }
  return all;
}
