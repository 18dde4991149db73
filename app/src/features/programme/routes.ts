import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { balanceRoutes } from './balance/routes.tsx';
import { teamBalanceRoutes } from './balance/team-routes.tsx';
import { importRoutes } from './imports/routes.tsx';
import { lineRoutes } from './lines/routes.tsx';
import { linkRoutes } from './links/routes.tsx';
import { monitorRoutes } from './monitor/routes.tsx';

/** The programme: its lines, its figures and its yearly balance. */
export function programmeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', lineRoutes(deps));
  routes.route('/', linkRoutes(deps));
  routes.route('/', importRoutes(deps));
  routes.route('/', monitorRoutes(deps));
  routes.route('/', balanceRoutes(deps));
  routes.route('/', teamBalanceRoutes(deps));
  return routes;
}
