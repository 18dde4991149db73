import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../platform/db/embedded/embedded.ts';

/** The server of DATABASE_URL, or else an embedded one in a temporary folder that `stop` removes. */
export async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'stadmakers-test-'));
  // Temporary folders are closed to others; the server's own user must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, log: () => {} });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
