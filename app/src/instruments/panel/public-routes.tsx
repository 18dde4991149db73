import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { panelOf } from './panel-of.ts';
import { PanelPage } from './panel-page.tsx';

/** What everybody sees of a panel. */
export function publicRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/trajecten/:slug/panel/:stepId', async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    return c.html(<PanelPage frame={frameOf(c, deps)} {...found} />);
  });
  return routes;
}
