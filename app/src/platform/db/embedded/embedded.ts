import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { bundledPostgres } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { lockFolder } from './folder-lock.ts';
import { clearLeftBehind } from './left-behind.ts';
import { makeCluster } from './make-cluster.ts';
import { placeForData, placeForPrograms } from './place.ts';
import { type Server, tryStart } from './server.ts';
import { type ServerUser, serverUser } from './server-user.ts';

type Options = {
  dataDir: string;
  log: (line: string) => void;
  /** How often a start that fails is tried, a second apart. */
  attempts?: number;
};

/**
 * Starts the PostgreSQL that comes with the npm package on a free loopback port, with its data in `dataDir`; makes the
 * cluster and the database at the first start. Throws `CannotStart`, with the reason, when the folder is in use or the
 * server does not come up within some seconds of trying.
 */
export async function startEmbedded(options: Options): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = resolve(options.dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const user = serverUser(options.log);
    const programs = await placeForPrograms(bundledPostgres(), user, options.log);
    const home = await placeForData(dataDir, user, options.log);
    const { cluster, password } = await makeCluster(programs, home, user);
    const server = await startPatiently(programs, cluster, join(home, 'server.log'), user, options);
    const stop = async () => {
      await server.stop();
      await lock.release();
    };
    const url = (name: string) => `postgres://stadmakers:${password}@127.0.0.1:${server.port}/${name}`;
    try {
      await makeDatabase(url('postgres'));
    } catch (error) {
      await server.stop();
      throw error;
    }
    return { url: url('stadmakers'), stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

// Right after a kill -9 the old server's children may still hold its memory; the first start then fails.
async function startPatiently(
  programs: string,
  cluster: string,
  logFile: string,
  user: ServerUser,
  { log, attempts = 12 }: Options,
): Promise<Server> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await clearLeftBehind(programs, cluster, user, log);
    const server = await tryStart(programs, cluster, logFile, user);
    if (server) return server;
    if (attempt === 1) log('The database does not start yet; trying again for some seconds.');
    await pause(1_000);
  }
  const lines = existsSync(logFile) ? (await readFile(logFile, 'utf8')).trimEnd().split('\n') : [];
  throw new CannotStart(`The database does not start. The end of ${logFile}:\n${lines.slice(-15).join('\n')}`);
}

async function makeDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'stadmakers'`);
    if (!rowCount) await client.query('create database stadmakers');
  } finally {
    await client.end();
  }
}
