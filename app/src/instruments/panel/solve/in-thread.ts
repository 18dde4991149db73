import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Progress } from '@stadmakers/sortition';
import type { Outcome, Said, Task } from './task.ts';

type Options = {
  onProgress?: (progress: Progress) => void;
  /** Gives up after so many milliseconds. */
  timeoutMs?: number;
};

/** Does a task in a thread of its own, so that no page waits for it. Whatever goes wrong in there is an outcome too. */
export function inThread(
  task: Task,
  log: (line: string) => void,
  { onProgress, timeoutMs }: Options = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const thread = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: task, execArgv: [] });
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(outcome);
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end({ kind: 'failed' }), timeoutMs);
    thread.on('message', (said: Said) => {
      if ('progress' in said) onProgress?.(said.progress);
      else end(said.outcome);
    });
    thread.on('error', (error) => {
      log(`panel lottery: ${error.message}`);
      end({ kind: 'failed' });
    });
    // After an outcome this changes nothing any more.
    thread.on('exit', () => end({ kind: 'failed' }));
  });
}
