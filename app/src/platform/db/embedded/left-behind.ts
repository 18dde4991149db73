import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { program } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

/** The first line of postmaster.pid, and its last: "ready" once the server accepts connections. */
export function readLockFile(cluster: string): { pid: number; status: string } | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' };
}

/**
 * Clears what a killed application left: a server that still runs is stopped; a lock file whose process id now belongs
 * to another program is removed, because PostgreSQL would refuse to start. Call only while holding the folder's lock.
 */
export async function clearLeftBehind(
  programs: string,
  cluster: string,
  user: ServerUser,
  log: (line: string) => void,
): Promise<void> {
  const lock = readLockFile(cluster);
  if (!lock || !isAlive(lock.pid)) return;
  if (!isServerOf(lock.pid, cluster)) {
    log(`A stale lock of process ${lock.pid}, which is no database server of ours, is removed.`);
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log(`A database server that was left running (process ${lock.pid}) is stopped first.`);
  for (const mode of ['fast', 'immediate']) {
    const stop = ['stop', '-D', cluster, '-m', mode, '-w', '-t', '20', '-s'];
    if (spawnSync(program(programs, 'pg_ctl'), stop, { ...user, cwd: cluster }).status === 0) return;
  }
}

/** Whether a process with this id exists, ours or not. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  // Windows has no cheap look at another process; there the lock file is believed.
  if (platform() === 'win32') return true;
  // A killed server that nobody has waited for still has an id, but no command line: it counts as gone.
  const procFile = `/proc/${pid}/cmdline`;
  const words = existsSync(procFile)
    ? readFileSync(procFile, 'utf8').split('\0').join(' ')
    : spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return words.includes(`-D ${cluster}`);
}
