import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { readRequest } from './request.ts';
import { search } from './search.ts';
import { SearchPage } from './search-page.tsx';

/** Searching everything that is public. */
export function searchRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/zoeken', async (c) => {
    const request = readRequest(c.req.query());
    const found = request.query ? await search(deps.db, request) : null;
    return c.html(<SearchPage frame={frameOf(c, deps)} request={request} found={found} />);
  });
  return routes;
}
