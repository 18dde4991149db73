import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { onBudget } from '../staff/on-budget.ts';
import { type EndError, endNow } from './end-now.ts';

const status = { 'budget-not-found': 404, 'not-allowed': 403, 'not-voting': 409 } as const satisfies Record<
  EndError['kind'],
  number
>;

/** Lets the time to vote end, in a demonstration; elsewhere there is no such address. */
export function endNowRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post(
    '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen/tijd-voorbij',
    onBudget(deps, async (c, { step }) => {
      if (!deps.settings.demo) throw new HTTPException(404);
      const ended = await endNow(deps, c.get('actor'), step.id);
      if (!ended.ok) throw new HTTPException(status[ended.error.kind]);
      return c.redirect(budgetStaffPath(step, 'votes'), 303);
    }),
  );
  return routes;
}
