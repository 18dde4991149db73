import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { staffAgreementRoutes } from './agreement-routes.tsx';
import { staffProjectRoutes } from './project-routes.tsx';
import { staffStepRoutes } from './step-routes.tsx';

/** The staff side of trajectories: from "what is the situation" to a closed trajectory. */
export function staffRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route('/', staffProjectRoutes(deps))
    .route('/', staffAgreementRoutes(deps))
    .route('/', staffStepRoutes(deps, instruments));
}
