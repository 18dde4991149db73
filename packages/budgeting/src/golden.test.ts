import { expect, test } from 'vitest';
import type { Election } from './election.ts';
import { equalShares } from './equal-shares/equal-shares.ts';
import { greedy } from './greedy.ts';
import { formatMoney } from './money.ts';
import { phragmen } from './phragmen.ts';
import type { Result } from './result.ts';
import { dataText, present, realElection, realNames } from './testing/elections.ts';

const ties = ['id'] as const;

type Golden = { rules: Record<string, { winners: string[]; cost: string }> };
const golden: Record<string, Golden> = present ? JSON.parse(dataText('golden.json')).instances : {};

const rules: Record<string, (election: Election) => Result> = {
  greedy_votes: (election) => greedy(election, { ties }),
  greedy_score: (election) => greedy(election, { ties }),
  greedy_ratio: (election) => greedy(election, { key: 'score/cost', ties }),
  mes_cost: (election) => equalShares(election, { utility: 'cost', ties }),
  mes_cost_util: (election) => equalShares(election, { utility: 'cost', completion: 'utilitarian', ties }),
  mes_cost_add1: (election) => equalShares(election, { utility: 'cost', completion: 'add1', ties }),
  mes_cost_add1e: (election) => equalShares(election, { utility: 'cost', completion: 'add1e', ties }),
  mes_cost_add1u: (election) => equalShares(election, { utility: 'cost', completion: 'add1u', ties }),
  mes_card: (election) => equalShares(election, { utility: 'cardinality', ties }),
  mes_card_add1u: (election) => equalShares(election, { utility: 'cardinality', completion: 'add1u', ties }),
  mes_points: (election) => equalShares(election, { utility: 'points', ties }),
  mes_points_cost: (election) => equalShares(election, { utility: 'points*cost', ties }),
  mes_points_cost_util: (election) =>
    equalShares(election, { utility: 'points*cost', completion: 'utilitarian', ties }),
  mes_points_cost_add1: (election) => equalShares(election, { utility: 'points*cost', completion: 'add1', ties }),
  phragmen: (election) => phragmen(election, { ties }),
};

test.skipIf(present)('skipped: shared/data/budgeting is not beside the checkout', () => {});

for (const name of realNames) {
  test(`${name} has the winners that two other programs found, by every rule`, { timeout: 120_000 }, () => {
    const election = realElection(name);
    const expected = golden[name]?.rules ?? {};
    expect(Object.keys(expected).length).toBeGreaterThan(4);
    for (const [rule, { winners, cost }] of Object.entries(expected)) {
      const result = rules[rule]?.(election) as Result;
      expect([...result.winners].sort(), rule).toEqual([...winners].sort());
      expect(formatMoney(result.cost, election.scale), rule).toBe(cost);
    }
  });
}
