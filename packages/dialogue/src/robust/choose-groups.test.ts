import { expect, test } from 'vitest';
import { type Candidate, chosenGroups } from './choose-groups.ts';

const candidate = (groups: number, gains: number[], stability: number, error = 0.005): Candidate => ({
  groups,
  gain: gains.reduce((sum, gain) => sum + gain, 0) / gains.length,
  error,
  gains,
  stability,
});
const two = candidate(2, [0.05, 0.06, 0.04, 0.05, 0.06, 0.04], 0.7);

test('more groups are shown where they predict better in every repeat, not where they do so now and then', () => {
  const surely = candidate(3, [0.08, 0.09, 0.07, 0.08, 0.09, 0.07], 0.65);
  const sometimes = candidate(3, [0.12, 0.05, 0.03, 0.13, 0.05, 0.04], 0.65);
  expect(chosenGroups([two, surely])).toBe(3);
  expect(chosenGroups([two, sometimes])).toBe(2);
  expect(chosenGroups([sometimes])).toBe(3);
});

test('groups that gain no more than chance, or are others each time, are none', () => {
  expect(chosenGroups([])).toBe(1);
  expect(chosenGroups([candidate(2, [0.01, 0, 0.02], 0.9, 0.01)])).toBe(1);
  expect(chosenGroups([candidate(2, [0.1, 0.1, 0.1], 0.4)])).toBe(1);
  expect(chosenGroups([two, candidate(5, [0.2, 0.2, 0.2, 0.2, 0.2, 0.2], 0.4)])).toBe(2);
});
