import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pace, passedOf } from './programme.ts';

const goal = fc.integer({ min: 1, max: 50 });
const done = fc.integer({ min: 0, max: 60 });
const passed = fc.double({ min: 0, max: 1, noNaN: true });

test('who did what was promised has met it, whenever that is', () => {
  fc.assert(fc.property(goal, done, passed, (g, d, p) => (pace({ goal: g, done: d, passed: p }) === 'met') === d >= g));
});

test('nobody is behind at the start of a year, and whoever lacks something at its end is', () => {
  fc.assert(
    fc.property(goal, done, (g, d) => {
      expect(pace({ goal: g, done: d, passed: 0 })).not.toBe('behind');
      if (d < g) expect(pace({ goal: g, done: d, passed: 1 })).toBe('behind');
    }),
  );
});

test('doing more never makes it worse, and time passing never makes it better', () => {
  const rank = { met: 2, 'on-the-way': 1, behind: 0 };
  fc.assert(
    fc.property(goal, done, passed, passed, (g, d, p, q) => {
      const at = (count: number, part: number) => rank[pace({ goal: g, done: count, passed: part })];
      expect(at(d + 1, p)).toBeGreaterThanOrEqual(at(d, p));
      expect(at(d, Math.max(p, q))).toBeLessThanOrEqual(at(d, Math.min(p, q)));
    }),
  );
});

test('three cafés a year: two by the end of August are behind schedule by none, one is', () => {
  const inSeptember = passedOf(2026, '2026-09-02');
  expect(pace({ goal: 3, done: 2, passed: inSeptember })).toBe('on-the-way');
  expect(pace({ goal: 3, done: 1, passed: inSeptember })).toBe('behind');
  expect([passedOf(2025, '2026-09-02'), passedOf(2027, '2026-09-02')]).toEqual([1, 0]);
});
