import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Election } from '@stadmakers/budgeting';
import type { Count, CountRule } from './count-election.ts';

/** What the thread is asked. */
export type CountTask = { election: Election; rule: CountRule };

/** Counts in a thread of its own: a large town takes from seconds to minutes, and no page waits for it. */
export function countInThread(task: CountTask): Promise<Count> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(import.meta.dirname, 'count-worker.ts'), { workerData: task, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    // After a message this changes nothing any more.
    thread.once('exit', () => reject(new Error('The thread that counts a budget ended without an answer.')));
  });
}
