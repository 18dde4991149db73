import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { onProject } from '../on-project.ts';
import { FiguresPage } from './figures-page.tsx';
import { loadFigures } from './load-figures.ts';

/** The figures of one trajectory, for staff. */
export function figureRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    '/beheer/trajecten/:slug/cijfers',
    onProject(deps, async (c, project) => {
      const figures = await loadFigures(deps.db, project.id);
      return c.html(<FiguresPage frame={frameOf(c, deps)} project={project} figures={figures} />);
    }),
  );
  return routes;
}
