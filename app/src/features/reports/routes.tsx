import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { loadProject } from '../projects/index.ts';
import type { Instruments } from '../steps/index.ts';
import { publishedReports } from './load-report.ts';
import { ReportPage } from './report-page.tsx';
import { staffReportRoutes } from './staff-routes.tsx';

/** The report of a trajectory, for everybody and for who writes it. */
export function reportRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.route('/', staffReportRoutes(deps, instruments));

  app.get('/trajecten/:slug/verslag', async (c) => {
    const project = await loadProject(deps.db, c.req.param('slug'));
    if (!project || project.status === 'draft') throw new HTTPException(404);
    const versions = await publishedReports(deps.db, project.id);
    const asked = c.req.query('versie');
    const shown = asked ? versions.find((version) => String(version.version) === asked) : versions[0];
    if (asked && !shown) throw new HTTPException(404);
    return c.html(<ReportPage frame={frameOf(c, deps)} project={project} versions={versions} shown={shown} />);
  });

  return app;
}
