import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { publicGatheringRoutes } from './public-routes.tsx';
import { ownRegistrationRoutes } from './registering/own-routes.tsx';
import { caseRoutes } from './staff/case-routes.tsx';
import { doorRoutes } from './staff/door-routes.tsx';
import { planRoutes } from './staff/plan-routes.tsx';

/** Gatherings: public at /bijeenkomsten, organised at /beheer/bijeenkomsten, one's own at /aanmelding. */
export function gatheringRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const make of [publicGatheringRoutes, ownRegistrationRoutes, planRoutes, caseRoutes, doorRoutes]) {
    routes.route('/', make(deps));
  }
  return routes;
}
