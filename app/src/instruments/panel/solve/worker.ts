// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import {
  checkFeasible,
  InfeasibleProblem,
  InvalidProblem,
  optimise,
  StoppedTooSoon,
  validate,
} from '@stadmakers/sortition';
import { storedLottery } from '../stored-lottery.ts';
import type { Outcome, Said, Task } from './task.ts';

// Long enough for any pool that a town has; what is found by then is used, marked as not exact.
const timeLimitMs = 600_000;

const say = (said: Said) => parentPort?.postMessage(said);

async function check({ problem }: Task): Promise<Outcome> {
  const issues = validate(problem).filter(({ severity }) => severity === 'error');
  if (issues.length > 0) return { kind: 'invalid', issues };
  const found = await checkFeasible(problem);
  if (found.feasible) return { kind: 'feasible' };
  return { kind: 'infeasible', demands: found.demands, waysOut: found.waysOut };
}

async function solve({ problem, objective }: Task & { kind: 'solve' }): Promise<Outcome> {
  try {
    const onProgress = (progress: Extract<Said, { progress: unknown }>['progress']) => say({ progress });
    const found = await optimise(problem, objective, { onProgress, timeLimitMs });
    return { kind: 'lottery', lottery: storedLottery(found) };
  } catch (error) {
    if (error instanceof InvalidProblem) return { kind: 'invalid', issues: [...error.issues] };
    if (error instanceof StoppedTooSoon) return { kind: 'too-long' };
    if (!(error instanceof InfeasibleProblem)) throw error;
    const { demands, waysOut } = error.conflict;
    return { kind: 'infeasible', demands, waysOut };
  }
}

const task: Task = workerData;
say({ outcome: task.kind === 'check' ? await check(task) : await solve(task) });
