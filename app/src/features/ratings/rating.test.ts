import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, ratingsNeeded } from './rating.ts';

test('the average and the marks are shown from five ratings on, and are those that were given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (marks) => {
      const given = new Map<number, number>();
      for (const mark of marks) given.set(mark, (given.get(mark) ?? 0) + 1);
      const figures = figuresOf(given);
      expect(figures.count).toBe(marks.length);
      expect(figures.average === null).toBe(marks.length < ratingsNeeded);
      expect(figures.distribution === null).toBe(marks.length < ratingsNeeded);
      if (figures.average === null) return;
      const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
      expect(Math.abs(figures.average - mean)).toBeLessThanOrEqual(0.0501);
      expect(figures.distribution?.flatMap(({ score, count }) => Array(count).fill(score))).toEqual([...marks].sort());
    }),
  );
});
