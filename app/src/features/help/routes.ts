import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { contactRoutes } from './contact/routes.tsx';
import { figureRoutes } from './figures/routes.tsx';
import { listRoutes } from './list/routes.tsx';
import { offerRoutes } from './notices/offer-routes.tsx';
import { noticeRoutes } from './notices/routes.tsx';
import { outcomeRoutes } from './outcome/routes.tsx';
import { teamHelpRoutes } from './team/routes.tsx';

/** Needs and offers: the list, their pages, the contact, and whether it helped. */
export function helpRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.route('/', listRoutes(deps));
  app.route('/', offerRoutes(deps));
  app.route('/', noticeRoutes(deps));
  app.route('/', contactRoutes(deps));
  app.route('/', outcomeRoutes(deps));
  app.route('/', teamHelpRoutes(deps));
  app.route('/', figureRoutes(deps));
  return app;
}
