import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onServer, withDatabase } from '../app/src/testing/template.ts';

/** An empty data folder, and with DATABASE_URL an empty database on that server; `remove` takes both away. */
export async function freshPlace(): Promise<{ dataDir: string; env: Record<string, string>; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stadmakers-bench-'));
  // Temporary folders are closed to others; the server's own user must be able to enter.
  await chmod(dataDir, 0o755);
  const given = process.env.DATABASE_URL;
  const name = `stadmakers_bench_${randomBytes(4).toString('hex')}`;
  if (given) await onServer(given, `create database ${name} template template0 encoding 'UTF8'`);
  return {
    dataDir,
    env: given ? { DATABASE_URL: withDatabase(given, name) } : {},
    async remove() {
      if (given) await onServer(given, `drop database if exists ${name} with (force)`);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
