import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { publicRoutes } from './public-routes.tsx';
import { mandateStaffRoutes } from './staff-routes.tsx';

/** The register of mandates: public at /zeggenschap, looked after at /beheer/zeggenschap. */
export function mandateRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', publicRoutes(deps, instruments));
  routes.route('/', mandateStaffRoutes(deps));
  return routes;
}
