import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { lineRoutes } from './lines/routes.tsx';
import { linkRoutes } from './links/routes.tsx';

/** The programme: its lines, its figures and its yearly balance. */
export function programmeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', lineRoutes(deps));
  routes.route('/', linkRoutes(deps));
  return routes;
}
