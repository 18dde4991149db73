import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunning } from '../app/src/platform/db/embedded/find-running.ts';
import { nodeFlags } from '../app/src/testing/node-flags.ts';

/** The real application in a process of its own, as `npm start` runs it. */
export type AppProcess = {
  address: string;
  databaseUrl: string;
  /** From the start of the process to its first answered page. */
  startMs: number;
  /** Memory of the application's own process in MB; the database is not in it. */
  memory(): Promise<{ now: number; peak: number }>;
  stop(): Promise<void>;
  /** kill -9: nothing is tidied up, and the embedded server goes on running. */
  kill(): Promise<void>;
  /** What the application printed. */
  output(): string;
};

/** The secret of every application that is measured, so that sessions can be made beside it. */
export const secret = 'a fixed secret of more than thirty-two characters, for measuring';

/** Starts the application on a free loopback port, without demonstration, and waits for its first page. */
export async function startApp(dataDir: string, env: Record<string, string> = {}): Promise<AppProcess> {
  const begin = performance.now();
  const main = join(import.meta.dirname, '../app/dist/server/main.js');
  const child = spawn(process.execPath, [...nodeFlags, main], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DEMO: '0',
      SECRET: secret,
      DATA_DIR: dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      text += part;
    });
  }
  const address = await addressIn(child, () => text);
  const first = await fetch(`${address}/`);
  await first.text();
  if (!first.ok) throw new Error(`The first page answered ${first.status}.`);
  const startMs = performance.now() - begin;
  const databaseUrl = env.DATABASE_URL ?? (await findRunning(dataDir));
  if (!databaseUrl) throw new Error('The database of the application is not found.');
  return {
    address,
    databaseUrl,
    startMs,
    memory: () => memoryOf(child.pid ?? 0),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    output: () => text,
  };
}

async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const address = /staat klaar op (\S+)/.exec(output())?.[1];
    if (address) return address;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The application ended:\n${output()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
