import { expect, test } from 'vitest';
import { betaQuantile, clopperPearsonInterval, jeffreysInterval } from './beta.ts';

test('quantiles are those of SciPy 1.17', () => {
  const known = [
    [0.025, 0.5, 10.5, 4.7890433157581876e-5],
    [0.975, 0.5, 10.5, 0.21719626750921053],
    [0.025, 3.5, 7.5, 0.09269459393815316],
    [0.975, 3.5, 7.5, 0.6058183181486713],
    [0.99, 0.5, 10000.5, 0.00033168151782400753],
    [0.5, 200.5, 1800.5, 0.10006670138678864],
    [0.975, 12.5, 4988.5, 0.0040610607809506765],
    [0.01, 5000, 5000, 0.48836954353001727],
  ] as const;
  for (const [chance, a, b, quantile] of known) expect(betaQuantile(chance, a, b) / quantile).toBeCloseTo(1, 9);
});

test('where nobody or everybody answers the interval has its end at nought or one', () => {
  expect(clopperPearsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** (1 / 10), 12) });
  expect(clopperPearsonInterval(10, 10)).toEqual({ low: expect.closeTo(0.025 ** (1 / 10), 12), high: 1 });
  expect(jeffreysInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.21719626750921053, 12) });
  expect(jeffreysInterval(10, 10).high).toBe(1);
});

test('the careful interval is the wider one', () => {
  const [jeffreys, careful] = [jeffreysInterval(3, 10), clopperPearsonInterval(3, 10)];
  expect(careful).toEqual({
    low: expect.closeTo(0.06673951117773447, 12),
    high: expect.closeTo(0.6524528500599973, 12),
  });
  expect(jeffreys.low).toBeGreaterThan(careful.low);
  expect(jeffreys.high).toBeLessThan(careful.high);
});
