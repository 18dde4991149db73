import { expect, test } from 'vitest';
import { largeTown, syntheticPool } from '../bench/synthetic-pool.ts';
import { highsSolver } from './highs-solver.ts';
import { Interrupted, interruptible, later } from './interrupt.ts';
import { InfeasibleProblem, optimise, StoppedTooSoon } from './optimise.ts';
import { panelRows } from './polytope.ts';
import { poolOf } from './pool.ts';
import type { Problem } from './problem.ts';

/** Fourteen categories in which a panel must be exactly like one group: a needle in a haystack. */
const needle: Problem = (() => {
  let state = 3;
  const below = (count: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * count);
  };
  const categories = Array.from({ length: 14 }, (_, index) => `category ${index}`);
  const people = Array.from({ length: 220 }, (_, index) => ({
    id: `p${index}`,
    values: Object.fromEntries(categories.map((category) => [category, String(below(5))])),
  }));
  const panel = people.filter((_, index) => index % 4 === 0);
  const quotas = categories.flatMap((category) =>
    ['0', '1', '2', '3', '4'].map((value) => {
      const own = panel.filter(({ values }) => values[category] === value).length;
      return { category, value, min: own, max: own };
    }),
  );
  return { people, quotas, size: panel.length };
})();

const afterAsking = (times: number) => {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > times;
  };
};

test('an integer programme that runs on ends when it is told to', async () => {
  const pool = poolOf(needle);
  const noughts = pool.kinds.map(() => 0);
  const model = { cost: noughts, lower: noughts, upper: noughts.map(() => 1), rows: panelRows(pool) };
  const solver = interruptible(await highsSolver(), afterAsking(20));
  expect(() => solver.ilp({ ...model, sense: 'minimise' })).toThrow(Interrupted);
});

test('who stops before a panel was found hears that it is not known whether there is one', async () => {
  await expect(optimise(needle, { kind: 'leximin' }, { timeLimitMs: 50 })).rejects.toThrow(StoppedTooSoon);
});

test('that there is no panel is said also where the run was stopped before it was known why', async () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id, values: { side: 'left' } }));
  const problem = { people, quotas: [{ category: 'side', value: 'left', min: 0, max: 1 }], size: 2 };
  const error = await optimise(problem, { kind: 'leximin' }, { shouldStop: () => true }).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(InfeasibleProblem);
  expect((error as InfeasibleProblem).message).toContain('before it was known why');
});

test('a run that is stopped at any moment gives panels, and says that the lottery is not exact', async () => {
  const problem = syntheticPool({ ...largeTown, people: 300, size: 40 }, 1);
  for (const times of [0, 30, 300, 1000]) {
    const { panels, denominator, certificate } = await optimise(
      problem,
      { kind: 'leximin' },
      { shouldStop: afterAsking(times) },
    );
    expect([times, certificate.exact]).toEqual([times, false]);
    expect(panels.reduce((sum, { weight }) => sum + weight, 0)).toBe(denominator);
  }
});

test('a signal that is given between two panels is heard before the next', async () => {
  const problem = syntheticPool({ ...largeTown, people: 300, size: 40 }, 1);
  const stop = new AbortController();
  const { panels, certificate } = await optimise(
    problem,
    { kind: 'leximin' },
    {
      signal: stop.signal,
      onProgress: ({ phase, panels: found }) => {
        if (phase === 'panels' && found === 3) stop.abort();
      },
    },
  );
  expect(certificate).toMatchObject({ exact: false, by: 'nothing' });
  expect(panels.length).toBeGreaterThan(0);
});

test('with some grace a run goes on for a while after it was told to stop', () => {
  const stop = later(() => true, 1e6);
  expect([stop(), stop()]).toEqual([false, false]);
  expect(later(() => true, -1)()).toBe(true);
});
