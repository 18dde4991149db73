import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { deskViewRoutes } from './desk/desk-routes.tsx';
import { giveRoutes } from './giving/give-routes.tsx';
import { officerViewRoutes } from './officers/officer-routes.tsx';
import { receiptRoutes } from './receipt/receipt-routes.tsx';

/** Formal views: giving one, its receipt, what officers and the desk do with them. */
export function viewRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', giveRoutes(deps));
  routes.route('/', receiptRoutes(deps));
  routes.route('/', officerViewRoutes(deps));
  routes.route('/', deskViewRoutes(deps));
  return routes;
}
