import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { readyOf } from '../taking-part/ready-of.ts';
import { logFile, mostOnPage, publicLog } from './public-log.ts';
import { RulesPage } from './rules-page.tsx';

/** The rules for statements and the log of decisions, for everybody. */
export function rulesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/dialoog/:stepId/regels', async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step, dialogue } = found;
    const log = await publicLog(deps.db, step.id, mostOnPage);
    return c.html(<RulesPage frame={frameOf(c, deps)} {...{ step, dialogue, log }} />);
  });

  routes.get('/trajecten/:slug/dialoog/:stepId/regels/logboek.csv', async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const log = await publicLog(deps.db, found.step.id);
    return c.body(logFile(log, c.get('locale')), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="logboek.csv"',
    });
  });

  return routes;
}
