import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelOf } from '../panel-of.ts';
import { ChoicesPage } from './choices-page.tsx';
import { countVotes } from './count-votes.ts';
import { loadDilemmas, shownDilemmas } from './load-dilemmas.ts';

/** The choices and results of a panel, for everybody. */
export function choicesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/trajecten/:slug/panel/:stepId/keuzes', async (c) => {
    const found = await panelOf(c, deps);
    if (!found) return c.notFound();
    const { step } = found;
    await countVotes(deps, step.id);
    const dilemmas = shownDilemmas(await loadDilemmas(deps.db, step.id, deps.now()));
    return c.html(<ChoicesPage frame={frameOf(c, deps)} step={step} dilemmas={dilemmas} />);
  });
  return routes;
}
