import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../platform/db/embedded/embedded.ts';
import { onServer } from './template.ts';

/** The server of DATABASE_URL, or else an embedded one in a temporary folder that `stop` removes. */
export async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'stadmakers-test-'));
  // Temporary folders are closed to others; the server's own user must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, log: () => {} });
  // What tests write need not survive the machine: nothing waits for the disk.
  for (const promise of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    await onServer(server.url, `alter system set ${promise} = off`);
  }
  await onServer(server.url, 'select pg_reload_conf()');
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
