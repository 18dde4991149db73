import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { fail, ok, type Result } from '../result.ts';
import { whileStarting } from './while-starting.tsx';

/** A web server that accepts requests. */
export type Listening = {
  port: number;
  /** Takes no new requests, and ends when those under way are answered, at the latest after ten seconds. */
  close(): Promise<void>;
};

type Fetch = Parameters<typeof getRequestListener>[0];

/**
 * Reserves host and port, so that links can know the real port before the town is ready. `serve` tells who answers; who
 * comes earlier is told to come back in a moment.
 */
export async function reserve(
  host: string,
  port: number,
): Promise<Result<Listening & { serve(fetch: Fetch): void }, { kind: 'port-taken' }>> {
  let answer: Fetch = whileStarting.fetch;
  const server = createServer(getRequestListener((request, env) => answer(request, env)));
  const taken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    server.listen(port, host, () => resolve(false));
  });
  if (taken) return fail({ kind: 'port-taken' });
  const address = server.address();
  return ok({
    port: typeof address === 'object' && address ? address.port : port,
    serve: (fetch) => {
      answer = fetch;
    },
    close: () => closeGently(server),
  });
}

/** Where people find the town: on loopback by name, since browsers keep passkeys for a name and not for a number. */
export function addressOf(host: string, port: number): string {
  if (host === '127.0.0.1' || host === '::1') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function closeGently(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}
