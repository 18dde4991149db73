import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Instruments } from '../../steps/index.ts';
import type { StaffParts } from '../staff-parts.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { loadDashboard } from './load-dashboard.ts';

/** /beheer: what waits for this member of staff. */
export function dashboardRoutes(
  deps: Deps,
  instruments: Instruments,
  evaluating: StaffParts['evaluating'],
): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/beheer', requireStaff(), async (c) => {
    const actor = c.get('actor');
    if (actor.kind !== 'person') return c.notFound();
    const frame = frameOf(c, deps);
    const [model, waiting] = await Promise.all([
      loadDashboard(deps, instruments, actor, frame.locale),
      evaluating(actor, frame.locale),
    ]);
    return c.html(<DashboardPage frame={frame} model={model} evaluating={waiting} />);
  });
  return routes;
}
