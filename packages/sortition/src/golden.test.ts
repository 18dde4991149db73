import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFeasible, relaxationText } from './feasible.ts';
import { optimise } from './optimise.ts';
import type { Objective, Problem } from './problem.ts';
import { readPeople, readQuotas } from './tables.ts';

// The instances stand beside the checkout, not in it: most may not be copied (see the ORIGIN.md of each).
const data = new URL('../../../../shared/data/sortition/', import.meta.url);
const present = existsSync(data);
const patience = 240_000;

type Golden = { k: number; probabilities: Record<string, number>; objective_sum_log?: number; objective?: number };

const read = (path: string) => readFileSync(new URL(path, data), 'utf8');
const goldenOf = (name: string): Golden => JSON.parse(read(`golden/${name}.relaxpeel.json`));
const instancesWith = (objective: string) => {
  const suffix = `.${objective}.relaxpeel.json`;
  return present
    ? readdirSync(new URL('golden/', data))
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length))
    : [];
};

function problemOf(instance: string, size: number): Problem {
  const quotas = readQuotas(read(`${instance}/categories.csv`));
  const people = readPeople(read(`${instance}/respondents.csv`), quotas.quotas);
  expect([...quotas.issues, ...people.issues]).toEqual([]);
  return { people: people.people, quotas: quotas.quotas, size };
}

async function solved(instance: string, objective: Objective, golden: Golden) {
  const lottery = await optimise(problemOf(instance, golden.k), objective);
  return { lottery, chances: [...lottery.probability.values()] };
}

test.skipIf(present)('skipped: shared/data/sortition is not beside the checkout', () => {});

for (const instance of instancesWith('leximin')) {
  test(`everybody in ${instance} has the leximin chance that was found elsewhere`, { timeout: patience }, async () => {
    const golden = goldenOf(`${instance}.leximin`);
    const { lottery } = await solved(instance, { kind: 'leximin' }, golden);
    expect(lottery.certificate.exact).toBe(true);
    const off = Object.entries(golden.probabilities).map(([id, chance]) =>
      Math.abs(chance - (lottery.probability.get(id) ?? Number.NaN)),
    );
    expect(off).toHaveLength(lottery.probability.size);
    expect(Math.max(...off)).toBeLessThan(1e-6);
  });
}

for (const instance of instancesWith('nash')) {
  test(`the product of all chances in ${instance} is as large as was found elsewhere`, {
    timeout: patience,
  }, async () => {
    const golden = goldenOf(`${instance}.nash`);
    const { chances } = await solved(instance, { kind: 'nash' }, golden);
    expect(chances.reduce((sum, chance) => sum + Math.log(chance), 0)).toBeCloseTo(golden.objective_sum_log ?? 0, 4);
  });
}

for (const instance of instancesWith('goldilocks1')) {
  test(`the highest and the lowest chance in ${instance} are as close as was found elsewhere`, {
    timeout: patience,
  }, async () => {
    const golden = goldenOf(`${instance}.goldilocks1`);
    const { chances } = await solved(instance, { kind: 'goldilocks', gamma: 1 }, golden);
    const fair = golden.k / chances.length;
    expect(Math.max(...chances) / fair + fair / Math.min(...chances)).toBeCloseTo(golden.objective ?? 0, 5);
  });
}

test.runIf(present)(
  'a panel that cannot be gets the way out that the field would take',
  { timeout: patience },
  async () => {
    const found = await checkFeasible(problemOf('syn_nexus_170', 170));
    expect(found.feasible).toBe(false);
    const ways = found.feasible ? [] : found.suggestions.map(relaxationText);
    expect(ways).toContain('raise the maximum of education high from 66 to 67');
  },
);
