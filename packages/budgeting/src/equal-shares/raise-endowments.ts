import { type TieBreaker, TieRefused } from '../ties.ts';
import { runShares, type SharesRun } from './run-shares.ts';
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

/**
 * Runs with one increment more for everybody each time, and gives the last run before the first that costs more than the
 * budget. After runs with the same winners in the same order it tries a leap: a run far ahead that proves all those in
 * between to be the same (see `runShares`): in forints four in five runs need not be counted.
 */
export function raiseEndowments(input: SharesInput, breaker: TieBreaker, first: SharesRun, raising: Raising): Raised {
  const { budget, increment, untilExhaustive, signal, onProgress } = raising;
  const at = (step: number) =>
    withEndowments(input, (endowment) => endowment + BigInt(step) * increment * input.denominator);
  let [run, steps, counted, proved] = [first, 0, 1, 0];
  let [leap, same, patience] = [1, 0, 1];
  while (!hasAll(input, run) && !(untilExhaustive && isExhaustive(input, run, budget))) {
    signal?.throwIfAborted();
    onProgress?.(counted + proved);
    if (leap > 1) {
      const far = leapTo(at(steps + leap), breaker, run);
      if (far !== undefined) {
        [run, steps, counted, proved] = [far, steps + leap, counted + 1, proved + leap - 1];
        [leap, patience] = [leap * 2, 1];
        continue;
      }
      if (leap === 2) patience = Math.min(patience * 2, 64);
      [leap, same] = [leap > 4 ? Math.floor(leap / 4) : 1, 0];
      if (leap > 1) continue;
    }
    const next = runShares(at(steps + 1), breaker) as SharesRun;
    counted += 1;
    if (next.cost > budget) break;
    same = goTheSameWay(next, run) ? same + 1 : 0;
    [run, steps] = [next, steps + 1];
    if (same >= patience) leap = 2;
  }
  return { run, steps, counted, proved };
}

/** A leap lands on a run that may lie behind the last: its ties count only if it proves to be on the way. */
function leapTo(input: SharesInput, breaker: TieBreaker, from: SharesRun): SharesRun | undefined {
  const own = breaker.fresh();
  try {
    const far = runShares(input, own, from);
    if (far !== undefined) breaker.adopt(own);
    return far;
  } catch (error) {
    if (error instanceof TieRefused) return undefined;
    throw error;
  }
}

function goTheSameWay(a: SharesRun, b: SharesRun): boolean {
  return a.rounds.length === b.rounds.length && a.rounds.every(({ project }, at) => project === b.rounds[at]?.project);
}

/** What can still win beside the winners of a run. */
function open({ eligible, conflicts }: SharesInput, { rounds }: SharesRun): number[] {
  const shut = new Set(rounds.flatMap(({ project }) => [project, ...(conflicts.get(project) ?? [])]));
  return [...eligible.keys()].filter((at) => eligible[at] && !shut.has(at));
}

function hasAll(input: SharesInput, run: SharesRun): boolean {
  return open(input, run).length === 0;
}

function isExhaustive(input: SharesInput, run: SharesRun, budget: bigint): boolean {
  return open(input, run).every((at) => (input.cost[at] as bigint) > budget - run.cost);
}
