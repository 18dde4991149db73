import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { loadDashboard } from './load-dashboard.ts';

/** /beheer: what waits for this member of staff. */
export function dashboardRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/beheer', requireStaff(), async (c) => {
    const actor = c.get('actor');
    if (actor.kind !== 'person') return c.notFound();
    return c.html(<DashboardPage frame={frameOf(c, deps)} model={await loadDashboard(deps, actor)} />);
  });
  return routes;
}
