import { Worker } from 'node:worker_threads';

/**
 * Has a thread of its own do a task and resolves with its one answer, so that no page waits for work of seconds. `file`
 * is the whole path of the thread's first module; rejects where it fails, or ends without an answer.
 */
export function askThread<Answer>(file: string, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: task, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    // After a message this changes nothing any more.
    thread.once('exit', () => reject(new Error(`The thread of ${file} ended without an answer.`)));
  });
}
