import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { distFolder } from './assets.ts';

/** Serves /assets/*. The names carry a hash of the content, so a browser may keep them for ever. */
export function assetFiles(folder = distFolder): MiddlewareHandler {
  return serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  });
}
