import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags } from '../../app/src/testing/node-flags.ts';
import { secretOfTests } from '../../app/src/testing/secret.ts';
import { cloneTemplate, onServer, type Template, withDatabase } from '../../app/src/testing/template.ts';

/** The application as a resident meets it: a process of its own, in demonstration mode, on a database of its own. */
export type RunningTown = { address: string; databaseUrl: string; stop(): Promise<void> };

const root = join(import.meta.dirname, '../..');

/** Starts a town and waits until it says that it is ready; throws with what it printed if it ends before. */
export async function startTown(extra: Record<string, string> = {}): Promise<RunningTown> {
  const template: Template = JSON.parse(process.env.E2E_TEMPLATE ?? 'null');
  const clone = await cloneTemplate(template);
  const { address, stop } = await run(clone.url, extra);
  return {
    address,
    databaseUrl: clone.url,
    async stop() {
      await stop();
      await onServer(template.serverUrl, `drop database if exists ${clone.name} with (force)`);
    },
  };
}

/** Fills the template with the demonstration, as the application itself does at its first start. */
export async function settle({ serverUrl, name }: Template): Promise<void> {
  const { stop } = await run(withDatabase(serverUrl, name));
  await stop();
}

async function run(url: string, extra: Record<string, string> = {}): Promise<Pick<RunningTown, 'address' | 'stop'>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stadmakers-e2e-'));
  const own = { DATABASE_URL: url, DATA_DIR: dataDir, SECRET: secretOfTests, DEMO: '1', PORT: '0' };
  const child = spawn(process.execPath, [...nodeFlags, 'app/dist/server/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...own, ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    address: await addressOf(child),
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (part: Buffer) => {
      output += part;
      const address = /staat klaar op (\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    // Read to the end, so that the town never waits for a full pipe.
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The town did not start:\n${output}`)));
  });
}
