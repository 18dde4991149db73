import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { askRoutes } from './asking/routes.tsx';
import { officerRoutes } from './officers/routes.tsx';
import { registerRoutes } from './register/routes.tsx';
import { deskRoutes } from './supporting/desk-routes.tsx';

/** City conversations: asking for one, signing for it, judging and planning it, and what everybody reads. */
export function conversationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [askRoutes, registerRoutes, deskRoutes, officerRoutes]) routes.route('/', part(deps));
  return routes;
}
