import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { policyRoutes } from './policy-routes.tsx';
import { queueRoutes } from './queue-routes.tsx';
import { reportRoutes } from './report-routes.tsx';

/** Reporting, deciding, the rules and the log. */
export function moderationRoutes(deps: Deps, instruments: Pick<Instruments, 'list'>): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.route('/', reportRoutes(deps));
  app.route('/', policyRoutes(deps));
  app.route('/', queueRoutes(deps, instruments));
  return app;
}
