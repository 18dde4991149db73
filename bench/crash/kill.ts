import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLockFile } from '../../app/src/platform/db/embedded/left-behind.ts';
import { homesOf } from '../../app/src/platform/db/embedded/place.ts';
import type { AppProcess } from '../app-process.ts';

/** What is killed at once: only the application, with its database server, or with every process of that server. */
export const kills = ['application', 'application and server', 'everything'] as const;
export type Kill = (typeof kills)[number];

/** kill -9, in the middle of whatever is being done. */
export async function kill(app: AppProcess, dataDir: string, what: Kill): Promise<void> {
  const server = serverOf(dataDir);
  const victims = { application: [], 'application and server': [server], everything: [server, ...childrenOf(server)] };
  for (const pid of victims[what]) process.kill(pid, 'SIGKILL');
  await app.kill();
}

function serverOf(dataDir: string): number {
  const found = homesOf(dataDir)
    .map((home) => readLockFile(join(home, 'cluster')))
    .find((lock) => lock !== undefined);
  if (!found) throw new Error('The embedded server does not run.');
  return found.pid;
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    // Ended while we looked.
    return undefined;
  }
}
