import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { distFolder } from './assets.ts';

/** Serves /assets/*. The names carry a hash of the content, so a browser may keep them for ever. */
export function assetFiles(folder = distFolder): MiddlewareHandler {
  const serve = serveStatic({ root: folder, precompressed: true });
  return async (c, next) => {
    const answer = await serve(c, next);
    // serveStatic's own hook runs after its answer is made, too late for a header.
    if (answer?.ok) answer.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
    return answer;
  };
}
