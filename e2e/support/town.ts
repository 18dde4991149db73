import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags } from '../../app/src/testing/node-flags.ts';
import { cloneTemplate, onServer, type Template } from '../../app/src/testing/template.ts';

/** The application as a resident meets it: a process of its own, in demonstration mode, on a database of its own. */
export type RunningTown = { address: string; databaseUrl: string; stop(): Promise<void> };

const root = join(import.meta.dirname, '../..');

/** Starts a town and waits until it says that it is ready; throws with what it printed if it ends before. */
export async function startTown(extra: Record<string, string> = {}): Promise<RunningTown> {
  const template: Template = JSON.parse(process.env.E2E_TEMPLATE ?? 'null');
  const clone = await cloneTemplate(template);
  const dataDir = await mkdtemp(join(tmpdir(), 'stadmakers-e2e-'));
  const child = spawn(process.execPath, [...nodeFlags, 'app/dist/server/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: clone.url, DATA_DIR: dataDir, DEMO: '1', PORT: '0', ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    databaseUrl: clone.url,
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      await onServer(template.serverUrl, `drop database if exists ${clone.name} with (force)`);
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
