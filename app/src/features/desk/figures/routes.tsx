import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadProject } from '../../projects/index.ts';
import { worksAtDesk } from '../desk-role.ts';
import { channelFigures } from './channel-figures.ts';
import { FiguresPage } from './figures-page.tsx';

/** /trajecten/:slug/kanalen: by which ways people took part; public, as the trajectory is. */
export function figureRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/trajecten/:slug/kanalen', async (c) => {
    const project = await loadProject(deps.db, c.req.param('slug'));
    if (!project || (project.status === 'draft' && !worksAtDesk(c.get('actor'), project.id)))
      throw new HTTPException(404);
    const figures = await channelFigures(deps.db, project.id);
    return c.html(<FiguresPage frame={frameOf(c, deps)} project={project} figures={figures} />);
  });
  return app;
}
