import { kindBounds, panelRows } from './polytope.ts';
import type { Pool } from './pool.ts';
import type { LinearModel, Row } from './solver.ts';

/** Something that can be given up so that there is a panel. */
export type Lever =
  | { kind: 'quotas'; index: number; side: 'min' | 'max' }
  | { kind: 'size'; side: 'smaller' | 'larger' }
  | { kind: 'households' }
  | { kind: 'must-include'; people: number };

/** A lever in the model: the column that says how far it is pulled, at most `most`, and the one that says whether. */
export type Slack = { lever: Lever; slack: number; on: number; most: number; cost: number };

/** The model of panels in which each bound may give way, at a cost; columns of the levers come after those of the kinds. */
export type SlackModel = LinearModel & { slacks: readonly Slack[] };

// A seat more or fewer is felt by all, and a rule or a promise is given up as a whole; a quota by one costs 1 to 3.
const costOfSeat = 2;
const costOfHouseholds = 3;
const costOfPromise = 3;
// A switch costs next to nothing, so that it is off where it is not needed.
const costOfSwitch = 1e-3;

/** Every lever that there is for a pool; no quota goes beyond its flexes. */
export function slackModel(pool: Pool): SlackModel {
  const bounds = kindBounds(pool);
  const slacks = leversOf(pool).map(
    (own, index): Slack => ({
      ...own,
      slack: pool.kinds.length + 2 * index,
      on: pool.kinds.length + 2 * index + 1,
    }),
  );
  return {
    sense: 'minimise',
    slacks,
    cost: [...bounds.lower.map(() => 0), ...slacks.flatMap(({ cost }) => [cost, costOfSwitch])],
    lower: [...bounds.lower.map(() => 0), ...slacks.flatMap(() => [0, 0])],
    upper: [...bounds.upper, ...slacks.flatMap(({ most }) => [most, 1])],
    rows: [...givingRows(pool, slacks), ...switchRows(slacks)],
  };
}

function leversOf(pool: Pool): Omit<Slack, 'slack' | 'on'>[] {
  const { quotas, kinds, size, ids, households } = pool;
  const available = quotas.map((_, index) =>
    kinds.reduce((sum, kind) => sum + (kind.quotas.includes(index) ? kind.members.length : 0), 0),
  );
  const ofQuotas = quotas.flatMap(({ min, max, minFlex = 0, maxFlex }, index) => [
    {
      lever: { kind: 'quotas' as const, index, side: 'min' as const },
      most: min - Math.min(min, minFlex),
      // So that a small group does not lose its last seat first.
      cost: 1 + 2 / Math.max(1, min),
    },
    {
      lever: { kind: 'quotas' as const, index, side: 'max' as const },
      // Not bounded by the size of the panel, which may have to give way with it.
      most: (maxFlex ?? Math.max(max, available[index] ?? 0)) - max,
      cost: 1,
    },
  ]);
  const promises = kinds.flatMap(({ sure, members }, people) =>
    sure ? [{ lever: { kind: 'must-include' as const, people }, most: members.length, cost: costOfPromise }] : [],
  );
  const all = [
    ...ofQuotas,
    { lever: { kind: 'size' as const, side: 'smaller' as const }, most: size - 1, cost: costOfSeat },
    { lever: { kind: 'size' as const, side: 'larger' as const }, most: ids.length - size, cost: costOfSeat },
    { lever: { kind: 'households' as const }, most: households.length > 0 ? 1 : 0, cost: costOfHouseholds },
    ...promises,
  ];
  return all.filter(({ most }) => most > 0);
}

/** The rows of every panel, each with the levers that make it give way. */
function givingRows(pool: Pool, slacks: readonly Slack[]): Row[] {
  const [size, ...others] = panelRows(pool) as [Row, ...Row[]];
  const column = (is: (lever: Lever) => boolean) => slacks.find(({ lever }) => is(lever))?.slack;
  const ofSize = (side: 'smaller' | 'larger') => column((one) => one.kind === 'size' && one.side === side);
  const ofQuota = (index: number, side: 'min' | 'max') =>
    column((one) => one.kind === 'quotas' && one.index === index && one.side === side);
  const households = column(({ kind }) => kind === 'households');
  return [
    extended(extended(size, ofSize('smaller'), 1), ofSize('larger'), -1),
    ...others
      .slice(0, pool.quotas.length)
      .flatMap((row, index) => [
        extended({ ...row, upper: Number.POSITIVE_INFINITY }, ofQuota(index, 'min'), 1),
        extended({ ...row, lower: Number.NEGATIVE_INFINITY }, ofQuota(index, 'max'), -1),
      ]),
    ...others
      .slice(pool.quotas.length)
      .map((row) => extended({ ...row, lower: Number.NEGATIVE_INFINITY }, households, 1 - row.columns.length)),
    ...pool.kinds.flatMap(({ sure, members }, kind) => {
      const promise = column((one) => one.kind === 'must-include' && one.people === kind);
      const row = { lower: members.length, upper: Number.POSITIVE_INFINITY, columns: [kind], values: [1] };
      return sure ? [extended(row, promise, 1)] : [];
    }),
  ];
}

/** A slack is nought unless its switch is on, so that a way can be told apart by its switches. */
function switchRows(slacks: readonly Slack[]): Row[] {
  return slacks.map(({ slack, on, most }) => ({
    lower: Number.NEGATIVE_INFINITY,
    upper: 0,
    columns: [slack, on],
    values: [1, -most],
  }));
}

function extended(row: Row, column: number | undefined, value: number): Row {
  if (column === undefined) return row;
  return { ...row, columns: [...row.columns, column], values: [...row.values, value] };
}
