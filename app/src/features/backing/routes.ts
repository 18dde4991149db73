import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { deskRoutes } from './desk/routes.tsx';
import { givingRoutes } from './giving/routes.tsx';
import { reportRoutes } from './report/routes.tsx';
import { teamRoutes } from './team/routes.tsx';

/** Support in the neighbourhood: for neighbours, for the team, at the desk, and the report of it. */
export function backingRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', givingRoutes(deps));
  routes.route('/', teamRoutes(deps));
  routes.route('/', reportRoutes(deps, instruments));
  routes.route('/', deskRoutes(deps));
  return routes;
}
