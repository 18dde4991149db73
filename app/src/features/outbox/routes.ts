import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { demoMailboxRoutes } from './demo-routes.tsx';
import { outboxStaffRoutes } from './staff-routes.tsx';

/** The outbox: open to all in a demonstration on this machine, else only what went wrong, for administrators. */
export function outboxRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().route('/', demoMailboxRoutes(deps)).route('/', outboxStaffRoutes(deps));
}
