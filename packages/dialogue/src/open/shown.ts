import type { Result, StatementResult, Tally } from '../result.ts';

/** What may be told of a statement; `null` where it would be about fewer than k people. */
export type Shown = {
  readonly total: Tally | null;
  /** In the order of `result.groups`. */
  readonly groups: readonly (Tally | null)[];
};

/**
 * Hides every cell with fewer than `k` voters. Nobody can find a hidden cell by subtraction: where all hidden cells together
 * have fewer than `k` voters, the total is that of the cells that are shown.
 */
export function shownOf({ groups }: Result, statement: StatementResult, k: number): Shown {
  const cells = groups.map(({ id }) => statement.perGroup.find(({ group }) => group === id));
  const shown = cells.map((cell) => (cell && votersOf(cell) >= k ? tallyOf(cell) : null));
  const visible = shown.reduce<Tally>((sum, cell) => (cell ? added(sum, cell) : sum), {
    agree: 0,
    disagree: 0,
    pass: 0,
  });
  const hidden = votersOf(statement) - votersOf(visible);
  const total = hidden === 0 || hidden >= k ? tallyOf(statement) : visible;
  return { total: votersOf(total) >= k ? total : null, groups: shown };
}

function votersOf({ agree, disagree, pass }: Tally): number {
  return agree + disagree + pass;
}

function tallyOf({ agree, disagree, pass }: Tally): Tally {
  return { agree, disagree, pass };
}

function added(a: Tally, b: Tally): Tally {
  return { agree: a.agree + b.agree, disagree: a.disagree + b.disagree, pass: a.pass + b.pass };
}
