import { Hono } from 'hono';
import type { AppEnv } from '../../platform/http/env.ts';
import { areaHref } from './area-map.tsx';

/** Short addresses of places, which lead to what is open there. */
export function areaRoutes(): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/wijken', (c) => {
    const code = c.req.query('wijk');
    return c.redirect(code ? areaHref(code) : '/trajecten?toon=all', 303);
  });
  routes.get('/wijken/:code', (c) => c.redirect(areaHref(c.req.param('code')), 303));
  return routes;
}
