import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { batchRoutes } from './batch-routes.tsx';
import { checkRoutes } from './check-routes.tsx';
import { codeRoutes } from './code-routes.tsx';
import { endNowRoutes } from './end-now-routes.ts';
import { giveRoutes } from './give-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';
import { votesRoutes } from './votes-routes.tsx';
import { votingRoutes } from './voting-routes.tsx';

/** Everything around the ballot box. */
export function ballotRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', codeRoutes(deps));
  routes.route('/', votingRoutes(deps));
  routes.route('/', checkRoutes(deps));
  routes.route('/', votesRoutes(deps));
  routes.route('/', batchRoutes(deps));
  routes.route('/', paperRoutes(deps));
  routes.route('/', endNowRoutes(deps));
  routes.route('/', giveRoutes(deps));
  return routes;
}
