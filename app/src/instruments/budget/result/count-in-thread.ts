import { join } from 'node:path';
import type { Election } from '@stadmakers/budgeting';
import { askThread } from '../../../platform/threads/ask-thread.ts';
import type { Count, CountRule } from './count-election.ts';

/** What the thread is asked. */
export type CountTask = { election: Election; rule: CountRule };

/** Counts in a thread of its own: a large town takes from seconds to minutes, and no page waits for it. */
export function countInThread(task: CountTask): Promise<Count> {
  return askThread(join(import.meta.dirname, 'count-worker.ts'), task);
}
