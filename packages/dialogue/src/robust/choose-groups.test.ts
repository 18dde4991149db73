import { expect, test } from 'vitest';
import { type Candidate, chosenGroups, dimensionsOf } from './choose-groups.ts';

const candidate = (groups: number, gains: number[], stability: number, error = 0.005): Candidate => ({
  groups,
  dimensions: 2,
  gain: gains.reduce((sum, gain) => sum + gain, 0) / gains.length,
  error,
  gains,
  stability,
});
const two = candidate(2, [0.05, 0.06, 0.04, 0.05, 0.06, 0.04], 0.7);

test('more groups are shown where they predict better in every repeat, not where they do so now and then', () => {
  const surely = candidate(3, [0.08, 0.09, 0.07, 0.08, 0.09, 0.07], 0.65);
  const sometimes = candidate(3, [0.12, 0.05, 0.03, 0.13, 0.05, 0.04], 0.65);
  expect(chosenGroups([two, surely])?.groups).toBe(3);
  expect(chosenGroups([two, sometimes])?.groups).toBe(2);
  expect(chosenGroups([sometimes])?.groups).toBe(3);
});

test('groups that gain no more than chance, or are others each time, are none', () => {
  expect(chosenGroups([])).toBe(undefined);
  expect(chosenGroups([candidate(2, [0.01, 0, 0.02], 0.9, 0.01)])).toBe(undefined);
  expect(chosenGroups([candidate(2, [0.1, 0.1, 0.1], 0.4)])).toBe(undefined);
  expect(chosenGroups([two, candidate(5, [0.2, 0.2, 0.2, 0.2, 0.2, 0.2], 0.4)])?.groups).toBe(2);
});

test('groups are looked for beside the map only where they predict better there', () => {
  const four = [0.08, 0.09, 0.07, 0.08, 0.09, 0.07];
  const onMap = candidate(4, four, 0.65);
  const deeper = (gains: number[]) => ({ ...candidate(4, gains, 0.65), dimensions: 3 });
  const surely = deeper(four.map((gain, repeat) => gain + 0.02 + repeat / 1000));
  const hardly = deeper(four.map((gain, repeat) => gain + (repeat - 2) / 100));
  expect(chosenGroups([two, onMap, surely])?.dimensions).toBe(3);
  expect(chosenGroups([two, onMap, hardly])?.dimensions).toBe(2);
  expect(dimensionsOf([two, onMap, surely], 4)).toBe(3);
  expect(dimensionsOf([two, onMap, surely], 5)).toBe(2);
});
