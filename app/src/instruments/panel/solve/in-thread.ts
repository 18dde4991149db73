import { join } from 'node:path';
import type { Progress } from '@stadmakers/sortition';
import { followThread } from '../../../platform/threads/follow-thread.ts';
import type { Outcome, Said, Task } from './task.ts';

type Options = {
  onProgress?: (progress: Progress) => void;
  /** Gives up after so many milliseconds. */
  timeoutMs?: number;
};

/** Does a task in a thread of its own, so that no page waits for it. Whatever goes wrong in there is an outcome too. */
export async function inThread(
  task: Task,
  log: (line: string) => void,
  { onProgress, timeoutMs }: Options = {},
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'failed' };
  const hear = (said: Said) => {
    if ('progress' in said) {
      onProgress?.(said.progress);
      return 'go-on';
    }
    outcome = said.outcome;
    return 'done';
  };
  try {
    const limit = timeoutMs === undefined ? {} : { timeoutMs };
    await followThread(join(import.meta.dirname, 'worker.ts'), task, hear, limit);
  } catch (error) {
    log(`panel lottery: ${error instanceof Error ? error.message : String(error)}`);
  }
  return outcome;
}
