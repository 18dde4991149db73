import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { nameOf } from './place.ts';

/**
 * Makes this process the only one that uses the data folder, until `release` or its death. The lock is a listening
 * socket, not a file with a process id: the system itself ends it with the process, also after kill -9.
 */
export async function lockFolder(dataDir: string): Promise<{ release(): Promise<void> }> {
  const address = addressOf(dataDir);
  const server = (await listen(address)) ?? ((await isStale(address)) ? await listen(address) : undefined);
  if (!server) throw new CannotStart(`The data folder ${dataDir} is already in use by another Stadmakers.`);
  // The lock must not keep a process alive that has nothing else to do.
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function addressOf(dataDir: string): string {
  const name = `stadmakers-${nameOf(dataDir)}`;
  if (platform() === 'linux') return `\0${name}`;
  return platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** Elsewhere than on Linux and Windows the socket is a file that outlives a killed process; nobody answers on it. */
async function isStale(address: string): Promise<boolean> {
  const answered = await new Promise<boolean>((resolve) => {
    const connection = createConnection(address, () => resolve(true));
    connection.on('error', () => resolve(false));
    connection.on('connect', () => connection.destroy());
  });
  if (answered || address.startsWith('\0')) return false;
  await rm(address, { force: true });
  return true;
}
