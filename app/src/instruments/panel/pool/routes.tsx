import { Hono } from 'hono';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { checkPool } from '../solve/check-pool.ts';
import { latestSolve } from '../solve/latest-solve.ts';
import { requestSolve } from '../solve/request-solve.ts';
import { solveMessages } from '../solve/solve-messages.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { loadPool } from './load-pool.ts';
import { poolMessages } from './pool-messages.ts';
import { PoolPage } from './pool-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/aanmeldingen';

/** The pool in numbers, and the button that has its lottery solved. */
export function poolRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/kansen`,
    onPanel(deps, async (c, work) => {
      const asked = await requestSolve(deps, c.get('actor'), work.panel);
      if (!asked.ok) return page(c, deps, work, { text: solveMessages(c.get('locale'))[asked.error.kind] }, 409);
      return c.redirect(`${panelStaffPath(work.step, 'pool')}?klaar=rekent#kansen`, 303);
    }),
  );

  return routes;
}

async function page(c: AppContext, deps: Deps, work: PanelWork, refusal?: Refusal, code: Status = 200) {
  const stepId = work.step.id;
  const [pool, feasibility, solve] = await Promise.all([
    loadPool(deps.db, stepId),
    checkPool(deps, work),
    latestSolve(deps.db, stepId),
  ]);
  const notice = code === 200 ? noticeOf(c, poolMessages(c.get('locale')).done) : undefined;
  return c.html(
    <PoolPage
      frame={frameOf(c, deps, notice)}
      work={work}
      pool={pool}
      feasibility={feasibility}
      solve={solve}
      refusal={refusal}
    />,
    code,
  );
}
