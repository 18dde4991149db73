import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { agreementFormRoutes } from './agreement/routes.tsx';
import { dashboardRoutes } from './dashboard/routes.tsx';
import { detailsRoutes } from './details/routes.tsx';
import { figureRoutes } from './figures/routes.tsx';
import { newProjectRoutes } from './new-project/routes.tsx';
import { newsRoutes } from './news/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { planRoutes } from './plan/routes.tsx';
import { planningRoutes } from './planning/routes.tsx';
import { promiseRoutes } from './promises/routes.tsx';
import type { StaffParts } from './staff-parts.ts';
import { stepListRoutes } from './steps/list-routes.tsx';
import { stepRoutes } from './steps/routes.tsx';

/** The staff side of trajectories, below /beheer. */
export function staffRoutes(deps: Deps, instruments: Instruments, parts: StaffParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', dashboardRoutes(deps, instruments, parts.evaluating));
  // Before the overview: "nieuw" is not the name of a trajectory.
  routes.route('/', newProjectRoutes(deps));
  routes.route('/', overviewRoutes(deps, instruments));
  routes.route('/', detailsRoutes(deps));
  routes.route('/', agreementFormRoutes(deps));
  routes.route('/', planningRoutes(deps, instruments));
  routes.route('/', stepListRoutes(deps, instruments));
  routes.route('/', stepRoutes(deps, instruments, parts.choosing));
  routes.route('/', planRoutes(deps, instruments, parts.planning));
  routes.route('/', promiseRoutes(deps));
  routes.route('/', newsRoutes(deps));
  routes.route('/', figureRoutes(deps));
  return routes;
}
