import type { Solver } from './solver.ts';

/** How a run can be ended before it is done. */
export type StopOptions = {
  /** Heard between programmes, when the event loop turns. */
  signal?: AbortSignal;
  timeLimitMs?: number;
  /** Asked many times a second, also in the middle of a programme; a flag in shared memory, for instance. */
  shouldStop?: () => boolean;
};

/** Thrown out of a run that must end; never seen outside this package. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** Whether the run must end by now; the time counts from when this is called. */
export function stopOf({ signal, timeLimitMs, shouldStop }: StopOptions): () => boolean {
  const deadline = timeLimitMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeLimitMs;
  return () => (signal?.aborted ?? false) || performance.now() > deadline || (shouldStop?.() ?? false);
}

/** The same, so much later: for what is worth finishing. */
export function later(stop: () => boolean, graceMs: number): () => boolean {
  let since: number | undefined;
  return () => {
    if (!stop()) return false;
    since ??= performance.now();
    return performance.now() - since > graceMs;
  };
}

/** The same solver, which throws `Interrupted` as soon as `stop` says so. */
export function interruptible(solver: Solver, stop: () => boolean): Solver {
  const check = () => {
    if (stop()) throw new Interrupted();
  };
  return {
    lp(model) {
      check();
      return solver.lp(model, { stop });
    },
    ilp(model, options) {
      check();
      return solver.ilp(model, { ...options, stop });
    },
    open(model) {
      check();
      return solver.open(model, { stop });
    },
  };
}
