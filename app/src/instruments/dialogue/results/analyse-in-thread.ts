import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Analysis, AnalysisTask } from './analysis.ts';

/** Computes in a thread of its own: a large dialogue takes seconds, and no page waits for it. */
export function analyseInThread(task: AnalysisTask): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(import.meta.dirname, 'analysis-worker.ts'), { workerData: task, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    // After a message this changes nothing any more.
    thread.once('exit', () => reject(new Error('The thread that analyses a dialogue ended without an answer.')));
  });
}
