import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { ExplanationPage } from './explanation-page.tsx';

/** How every draw of a panel works, for who wants to understand it. */
export function explanationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/loting/uitleg', (c) => c.html(<ExplanationPage frame={frameOf(c, deps)} />));
  return routes;
}
