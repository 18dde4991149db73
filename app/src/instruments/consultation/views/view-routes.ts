import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { giveRoutes } from './giving/give-routes.tsx';
import { receiptRoutes } from './receipt/receipt-routes.tsx';

/** Formal views: giving one, its receipt. */
export function viewRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', giveRoutes(deps));
  routes.route('/', receiptRoutes(deps));
  return routes;
}
