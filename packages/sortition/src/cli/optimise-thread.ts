import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Conflict } from '../feasible.ts';
import {
  InfeasibleProblem,
  InvalidProblem,
  type Lottery,
  optimise,
  type Progress,
  StoppedTooSoon,
} from '../optimise.ts';
import type { Objective, Problem } from '../problem.ts';
import type { Issue } from '../validate.ts';

/** What the thread is asked; `stop` is memory that both sides see, and not nought when the run must end. */
type Task = { task: 'optimise'; problem: Problem; objective: Objective; timeLimitMs?: number; stop: SharedArrayBuffer };

/** What the thread says; errors lose their class on the way, so that they are told apart by name. */
type Said =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'lottery'; lottery: Lottery }
  | { kind: 'invalid'; issues: readonly Issue[] }
  | { kind: 'infeasible'; conflict: Conflict }
  | { kind: 'too-soon' };

type Options = { signal: AbortSignal; timeLimitMs?: number; onProgress: (progress: Progress) => void };

/**
 * `optimise` in a thread of its own. A programme that runs hears no event, such as Ctrl-C; the thread that waits for it
 * does, and tells it by memory that both see.
 */
export function optimiseInThread(
  problem: Problem,
  objective: Objective,
  { signal, timeLimitMs, onProgress }: Options,
): Promise<Lottery> {
  const stop = new SharedArrayBuffer(4);
  const task: Task = {
    task: 'optimise',
    problem,
    objective,
    stop,
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
  };
  const thread = new Worker(new URL(import.meta.url), { workerData: task });
  const onAbort = () => Atomics.store(new Int32Array(stop), 0, 1);
  signal.addEventListener('abort', onAbort);
  return new Promise<Lottery>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (said: Said) => {
      switch (said.kind) {
        case 'progress':
          onProgress(said.progress);
          break;
        case 'lottery':
          resolve(said.lottery);
          break;
        case 'invalid':
          reject(new InvalidProblem(said.issues));
          break;
        case 'infeasible':
          reject(new InfeasibleProblem(said.conflict));
          break;
        case 'too-soon':
          reject(new StoppedTooSoon());
          break;
      }
    });
  }).finally(() => signal.removeEventListener('abort', onAbort));
}

async function answer({ problem, objective, timeLimitMs, stop }: Task, say: (said: Said) => void): Promise<void> {
  const flag = new Int32Array(stop);
  try {
    const lottery = await optimise(problem, objective, {
      shouldStop: () => Atomics.load(flag, 0) !== 0,
      onProgress: (progress) => say({ kind: 'progress', progress }),
      ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    });
    say({ kind: 'lottery', lottery });
  } catch (error) {
    if (error instanceof InvalidProblem) say({ kind: 'invalid', issues: error.issues });
    else if (error instanceof InfeasibleProblem) say({ kind: 'infeasible', conflict: error.conflict });
    else if (error instanceof StoppedTooSoon) say({ kind: 'too-soon' });
    else throw error;
  }
}

// The thread runs this same file, so that it is found under whatever name it is published.
if (!isMainThread && (workerData as Partial<Task> | null)?.task === 'optimise')
  await answer(workerData as Task, (said) => parentPort?.postMessage(said));
