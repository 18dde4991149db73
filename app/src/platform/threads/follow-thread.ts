import { Worker } from 'node:worker_threads';

/**
 * Starts a thread with its task and hears what it says; `hear` tells whether that was all. Resolves once the thread has
 * ended and not before: a process that stops while V8 still takes a thread with WebAssembly apart can crash.
 */
export function followThread<Said>(
  file: string,
  task: unknown,
  hear: (said: Said) => 'go-on' | 'done',
  { timeoutMs }: { timeoutMs?: number } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: task, execArgv: [] });
    let failure: Error | undefined;
    const stop = (error?: Error) => {
      failure ??= error;
      void thread.terminate();
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => stop(new Error(`The thread of ${file} took longer than ${timeoutMs} ms.`)), timeoutMs);
    thread.on('message', (said: Said) => {
      if (hear(said) === 'done') stop();
    });
    thread.once('error', (error: Error) => {
      failure ??= error;
    });
    thread.once('exit', () => {
      clearTimeout(timer);
      if (failure) reject(failure);
      else resolve();
    });
  });
}
