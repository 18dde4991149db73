import { type TieBreaker, TieRefused } from '../ties.ts';
import { runShares, type SharesRun } from './run-shares.ts';
import { RunsBetween } from './runs-between.ts';
import { type SharesInput, withEndowments } from './shares-input.ts';

/** How long to go on with ever larger endowments, and who listens. */
export type Raising = {
  readonly budget: bigint;
  /** In minor units, for every voter and run. */
  readonly increment: bigint;
  /** Stop as soon as no further project fits in the budget. */
  readonly untilExhaustive: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (runs: number) => void;
};

/** The last run within the budget, what everybody got above the start, and how many runs it took. */
export type Raised = {
  readonly run: SharesRun;
  readonly steps: number;
  readonly counted: number;
  readonly proved: number;
};

/** Who won at this step; the run itself where whole numbers counted it. */
type Known = { readonly step: number; readonly winners: readonly number[]; readonly run?: SharesRun };

/**
 * Gives the last run before the first that costs more than the budget, with one increment more for everybody in each. All
 * that must be known of the runs in between is who wins. Doubles prove that for many runs at once where the winners stay the
 * same (see `RunsBetween`), and for one at a time where they change; whole numbers count where doubles are not certain, and
 * the run that is given.
 */
export function raiseEndowments(input: SharesInput, breaker: TieBreaker, first: SharesRun, raising: Raising): Raised {
  const { budget, increment, untilExhaustive, signal, onProgress } = raising;
  const at = (step: number) =>
    withEndowments(input, (endowment) => endowment + BigInt(step) * increment * input.denominator);
  const between = new RunsBetween(input);
  const costOf = (winners: readonly number[]) => winners.reduce((sum, won) => sum + (input.cost[won] as bigint), 0n);
  let last: Known = { step: 0, winners: winnersOf(first), run: first };
  let [leap, counted] = [1, 1];
  let [same, patience] = [0, 1];
  const spare = (winners: readonly number[]) => (untilExhaustive ? budget - costOf(winners) : undefined);
  while (!isDone(input, last.winners, spare(last.winners))) {
    signal?.throwIfAborted();
    onProgress?.(last.step + 1);
    counted += 1;
    const next =
      proved(between, at, breaker, last.step, leap) ?? (leap === 1 ? whole(at, breaker, last.step + 1) : undefined);
    if (next === undefined) {
      if (leap === 2) [same, patience] = [0, Math.min(patience * 2, 32)];
      leap = Math.ceil(leap / 4);
      continue;
    }
    if (costOf(next.winners) > budget) break;
    if (leap > 1) patience = 1;
    same = haveSame(next.winners, last.winners) ? same + 1 : 0;
    leap = same >= patience ? leap * 2 : 1;
    // Of runs that all are as they should be, the first ends it.
    last = isDone(input, next.winners, spare(next.winners)) ? { ...next, step: last.step + 1 } : next;
  }
  const run = last.run ?? runShares(at(last.step), breaker);
  return { run, steps: last.step, counted, proved: Math.max(0, last.step + 1 - counted) };
}

/** Ties in runs that are not proved after all do not count; whole numbers meet them again if they are on the way. */
function proved(
  between: RunsBetween,
  at: (step: number) => SharesInput,
  breaker: TieBreaker,
  step: number,
  leap: number,
): Known | undefined {
  const own = breaker.fresh();
  try {
    const winners = between.winners(at(step + 1), at(step + leap), own);
    if (winners !== undefined) breaker.adopt(own);
    return winners && { step: step + leap, winners };
  } catch (error) {
    if (error instanceof TieRefused) return undefined;
    throw error;
  }
}

function whole(at: (step: number) => SharesInput, breaker: TieBreaker, step: number): Known {
  const run = runShares(at(step), breaker);
  return { step, winners: winnersOf(run), run };
}

function winnersOf({ rounds }: SharesRun): number[] {
  return rounds.map(({ project }) => project);
}

function haveSame(some: readonly number[], others: readonly number[]): boolean {
  const all = new Set(others);
  return some.length === others.length && some.every((one) => all.has(one));
}

/** Whether nothing is left that can win, or nothing that fits in what is left of the budget. */
function isDone({ eligible, conflicts, cost }: SharesInput, winners: readonly number[], left?: bigint): boolean {
  const shut = new Set(winners.flatMap((won) => [won, ...(conflicts.get(won) ?? [])]));
  return eligible.every((can, at) => !can || shut.has(at) || (left !== undefined && (cost[at] as bigint) > left));
}
