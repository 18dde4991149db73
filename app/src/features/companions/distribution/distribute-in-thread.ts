import { join } from 'node:path';
import { askThread } from '../../../platform/threads/ask-thread.ts';
import type { DistributionTask, Placed } from './problem.ts';

/** Distributes in a thread of its own, so that no other page waits for the solver. */
export function distributeInThread(task: DistributionTask): Promise<Placed[]> {
  return askThread(join(import.meta.dirname, 'distribution-worker.ts'), task);
}
