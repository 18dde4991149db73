import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { caseRoutes } from './case/routes.tsx';
import { figureRoutes } from './figures/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { cardRoutes } from './pool/card-routes.tsx';
import { teamRoutes } from './team/routes.tsx';

/** The pool of companions: its officers below /beheer/begeleiding, the team below its initiative. */
export function companionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', overviewRoutes(deps));
  routes.route('/', cardRoutes(deps));
  routes.route('/', figureRoutes(deps));
  routes.route('/', caseRoutes(deps));
  routes.route('/', teamRoutes(deps));
  return routes;
}
