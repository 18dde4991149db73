import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { isAlive, readLockFile } from './left-behind.ts';

let base: string;
let dataDir: string;
let child: ChildProcess | undefined;
const said: string[] = [];
const start = () => startEmbedded({ dataDir, log: (line) => said.push(line) });
const home = () => join(dataDir, 'postgresql-18');
const lockFile = () => join(home(), 'cluster', 'postmaster.pid');
const asRoot = process.getuid?.() === 0;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'stadmakers-embedded-'));
  // Open to the server's user, which a temporary folder is not.
  await chmod(base, 0o755);
  dataDir = join(base, 'data');
  said.length = 0;
});
afterEach(async () => {
  child?.kill('SIGKILL');
  const left = readLockFile(join(home(), 'cluster'))?.pid;
  if (left && left !== process.pid && isAlive(left)) process.kill(left, 'SIGQUIT');
  await rm(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the server in another process, and gives its address once it answers. */
async function startInChild(): Promise<{ killed(): Promise<void>; url: string }> {
  const script = join(import.meta.dirname, 'start-and-wait.ts');
  const parent = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = parent;
  const [address] = await once(parent.stdout, 'data');
  return {
    url: String(address).trim(),
    async killed() {
      const exit = once(parent, 'exit');
      parent.kill('SIGKILL');
      await exit;
    },
  };
}

test('a newcomer gets a real database with Dutch search, and a password that others cannot read', async () => {
  const server = await start();
  expect(await query(server.url, `select to_tsvector('dutch', 'de BEWONERS in één Café')::text as v`)).toEqual([
    { v: "'bewoner':2 'caf':5 'een':4" },
  ]);
  await query(server.url, 'create extension pg_trgm');
  expect(await query(server.url, `select similarity('CAFÉ', 'café') as s, similarity('café', 'caf') as t`)).toEqual([
    { s: 1, t: expect.closeTo(0.5, 1) },
  ]);
  const password = new URL(server.url).password;
  await expect(query(server.url.replace(password, 'guess'), 'select 1')).rejects.toThrow('password');
  expect(statSync(join(home(), 'password')).mode & 0o777).toBe(0o600);
  await server.stop();
});

test('what was written is there after a stop and a start', async () => {
  const first = await start();
  await query(first.url, `create table idea as select 'Meer bankjes' as title`);
  await first.stop();
  const second = await start();
  expect(await query(second.url, 'select title from idea')).toEqual([{ title: 'Meer bankjes' }]);
  await second.stop();
});

test('after a kill -9 of the application the next start stops the server that still runs and keeps the data', async () => {
  const { url, killed } = await startInChild();
  await query(url, `create table idea as select 'Meer bankjes' as title`);
  await killed();
  const left = readLockFile(join(home(), 'cluster'))?.pid ?? 0;
  expect(isAlive(left)).toBe(true);
  const server = await start();
  expect(said.join()).toContain(`left running (process ${left})`);
  expect(readLockFile(join(home(), 'cluster'))?.pid).not.toBe(left);
  expect(await query(server.url, 'select title from idea')).toEqual([{ title: 'Meer bankjes' }]);
  await server.stop();
});

test('after a kill -9 of the application and the server the next start recovers', async () => {
  const { url, killed } = await startInChild();
  await query(url, `create table idea as select 'Meer bankjes' as title`);
  process.kill(readLockFile(join(home(), 'cluster'))?.pid ?? 0, 'SIGKILL');
  await killed();
  const server = await start();
  expect(await query(server.url, 'select title from idea')).toEqual([{ title: 'Meer bankjes' }]);
  await server.stop();
});

test.each([
  ['a process that is gone', () => 2 ** 22 - 1],
  ['another program', () => process.pid],
])('a stale lock with the process id of %s is survived', async (_, pid) => {
  await (await start()).stop();
  await writeFile(lockFile(), `${pid()}\n${join(home(), 'cluster')}\n1\n5432\n\n127.0.0.1\n\nready\n`);
  await chmod(lockFile(), 0o666);
  const server = await start();
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('a second application on the same data folder is told so, and the first goes on', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(`${dataDir} is already in use`);
  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await first.stop();
});

test('a server that cannot start says why, from the end of its log', async () => {
  await (await start()).stop();
  await rm(join(home(), 'cluster', 'global', 'pg_control'));
  await expect(startEmbedded({ dataDir, log: () => {}, attempts: 2 })).rejects.toThrow('pg_control');
});

test('an initialisation that was broken off is done again', async () => {
  await mkdir(join(home(), 'cluster.new', 'base'), { recursive: true });
  const server = await start();
  expect(existsSync(join(home(), 'cluster.new'))).toBe(false);
  await server.stop();
});

test.skipIf(!asRoot)(
  'started by root, the server runs as postgres (skipped: these tests do not run as root)',
  async () => {
    const server = await start();
    const pid = readLockFile(join(home(), 'cluster'))?.pid;
    const uid = /^Uid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    const postgres = /^postgres:[^:]*:(\d+):/m.exec(await readFile('/etc/passwd', 'utf8'))?.[1];
    expect(uid).toBe(postgres);
    await server.stop();
  },
);

test.skipIf(!asRoot)(
  'where postgres cannot enter, the data goes elsewhere and the log says where (skipped: not root)',
  async () => {
    await chmod(base, 0o700);
    const server = await start();
    const place = /kept in (\S+)\/postgresql-18\./.exec(said.join())?.[1] ?? '';
    expect(place).toMatch(/^\/var\/lib\/stadmakers\//);
    expect(existsSync(join(dataDir, 'postgresql-18'))).toBe(false);
    await server.stop();
    await rm(place, { recursive: true });
  },
);
