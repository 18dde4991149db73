import { expect, test } from 'vitest';
import { distanceText, roundMetres } from './distance-text.ts';

test('a distance is told as people tell it', () => {
  expect([3, 42, 790, 1_240, 12_345].map(roundMetres)).toEqual([10, 40, 800, 1_200, 12_300]);
  expect(distanceText(1_240, true, 'nl')).toBe('ongeveer 1,2 kilometer verderop');
  expect(distanceText(42, false, 'en')).toBe('40 metres away');
});
