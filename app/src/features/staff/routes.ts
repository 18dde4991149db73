import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { agreementFormRoutes } from './agreement/routes.tsx';
import { dashboardRoutes } from './dashboard/routes.tsx';
import { detailsRoutes } from './details/routes.tsx';
import { newProjectRoutes } from './new-project/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { planningRoutes } from './planning/routes.tsx';

/** The staff side of trajectories, below /beheer. */
export function staffRoutes(deps: Deps, _instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', dashboardRoutes(deps));
  // Before the overview: "nieuw" is not the name of a trajectory.
  routes.route('/', newProjectRoutes(deps));
  routes.route('/', overviewRoutes(deps));
  routes.route('/', detailsRoutes(deps));
  routes.route('/', agreementFormRoutes(deps));
  routes.route('/', planningRoutes(deps));
  return routes;
}
