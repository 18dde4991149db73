import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './binaries.ts';
import { readLockFile } from './left-behind.ts';
import type { ServerUser } from './server-user.ts';

/** A server that accepts connections on a loopback port. */
export type Server = { port: number; stop(): Promise<void> };

/** Starts the server once; undefined if it ended before it was ready (its log says why). */
export async function tryStart(
  programs: string,
  cluster: string,
  logFile: string,
  user: ServerUser,
): Promise<Server | undefined> {
  const port = await freePort();
  // Straight into a file: a pipe would break the server when this process is killed.
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(program(programs, 'postgres'), ['-D', cluster, ...flags(port)], {
    ...user,
    cwd: cluster,
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C in a terminal ends the application first, which then stops the server in order.
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  // A program that cannot be run at all is reported by `error`, without an exit.
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  while (!ended) {
    const lock = readLockFile(cluster);
    // Recovery after a crash may take minutes; as long as the process lives, it is waited for.
    if (lock?.pid === child.pid && lock?.status === 'ready') return { port, stop: () => stop(child) };
    await pause(20);
  }
  return undefined;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  // SIGINT is PostgreSQL's fast shutdown: connections are ended, everything is written. Windows knows no signals.
  child.kill(platform() === 'win32' ? 'SIGTERM' : 'SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await exit;
  clearTimeout(impatient);
}

function flags(port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket files: they would need a folder that every user may write in, and are left behind after a kill.
    unix_socket_directories: '',
    fsync: 'on',
    synchronous_commit: 'on',
    wal_level: 'minimal',
    max_wal_senders: '0',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // Start, stop and fatal faults only: statements hold personal data, which does not belong in a log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
