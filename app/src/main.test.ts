import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from './testing/database.ts';
import { nodeFlags } from './testing/node-flags.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let dataDir: string;
beforeAll(async () => {
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'stadmakers-main-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

function launch(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [...nodeFlags, '--import', 'tsx', join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1', PORT: '0', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      text += part;
    });
  return { child, output: () => text };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((done) => server.close(done));
  return String(typeof address === 'object' ? address?.port : 0);
}

/** What a visitor gets who comes again and again from the moment that the port is open. */
async function statusesUntilReady(address: string): Promise<Set<number>> {
  const statuses = new Set<number>();
  while (!statuses.has(200)) {
    try {
      statuses.add((await fetch(address, { signal: AbortSignal.timeout(5_000) })).status);
    } catch (error) {
      // The port is not open yet; any other failure is what this looks for.
      if (!(error instanceof TypeError)) throw error;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  return statuses;
}

test('the application answers from its start, prints its address, and stops in order when asked', async () => {
  const port = await freePort();
  const { child, output } = launch({ PORT: port });
  const ready = Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  // Nobody who comes while the demonstration is still being made waits for nothing.
  expect(await statusesUntilReady(`http://127.0.0.1:${port}/`)).toEqual(new Set([503, 200]));
  await ready;
  const address = /staat klaar op (http:\/\/localhost:\d+)/.exec(output())?.[1];
  expect(address, output()).toBeDefined();
  expect((await fetch(`${address}/`)).status).toBe(200);
  expect((await fetch(`${address?.replace('localhost', '127.0.0.1')}/`)).status).toBe(200);
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(dataDir, 'secret'), 'utf8')).trim().length).toBeGreaterThan(32);
}, 300_000);

test('a port that is taken is reported in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : 0);
  const { child, output } = launch({ PORT: port });
  expect((await once(child, 'close'))[0]).toBe(1);
  expect(output()).toBe(`Port ${port} is taken; choose another one: PORT=3001 npm start\n`);
  other.close();
});

test('a demonstration on a public address is refused in one line', async () => {
  const { child, output } = launch({ HOST: '0.0.0.0' });
  expect((await once(child, 'close'))[0]).toBe(1);
  expect(output().trim().split('\n')).toEqual([expect.stringContaining('HOST must be a loopback address')]);
});
