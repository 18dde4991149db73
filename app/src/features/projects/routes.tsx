import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { areasWithin, listAreas, listThemes } from '../areas/index.ts';
import { projectHref } from '../project-access/index.ts';
import type { Instruments } from '../steps/index.ts';
import { kindOf, type Project } from './load-project.ts';
import { openAction } from './open-action.ts';
import { countProjects, listProjects } from './project-list.ts';
import { type ListChoice, ProjectListPage } from './project-list-page.tsx';
import { trajectoryModel, visibleProject } from './trajectory.ts';
import { TrajectoryPage, type TrajectoryParts } from './trajectory-page.tsx';

const pageSize = 12;

/** The parts that other features bring to the page of a trajectory; put together in app.tsx. */
export type PartsOf = (c: AppContext, project: Project) => Promise<TrajectoryParts>;

/** The public list and pages of trajectories. */
export function projectRoutes(deps: Deps, instruments: Instruments, partsOf: PartsOf): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten', async (c) => {
    const choice = readChoice(c.req.query());
    const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
    const theme = themes.find((candidate) => candidate.slug === choice.theme);
    const area = areas.find((candidate) => candidate.code === choice.area);
    const filter = {
      show: choice.show,
      limit: pageSize,
      offset: (choice.page - 1) * pageSize,
      ...(theme ? { themeId: theme.id } : {}),
      ...(area ? { areaIds: areasWithin(areas, area.id) } : {}),
    };
    const now = deps.now();
    const [projects, counts] = await Promise.all([
      listProjects(deps.db, filter, now),
      countProjects(deps.db, filter, now),
    ]);
    const locale = c.get('locale');
    return c.html(
      <ProjectListPage
        frame={frameOf(c, deps)}
        choice={choice}
        areas={areas}
        themes={themes}
        projects={projects.map((project) => ({ project, action: openAction(instruments, project, locale) }))}
        total={choice.show === 'open' ? counts.open : counts.all}
        pageSize={pageSize}
        now={now}
      />,
    );
  });

  routes.get('/trajecten/:slug', async (c) => {
    const project = await visibleProject(deps, c.get('actor'), c.req.param('slug'));
    if (!project) {
      const { slug } = c.req.param();
      const kind = await kindOf(deps.db, slug);
      return kind === 'initiative' ? c.redirect(projectHref({ kind, slug }), 301) : c.notFound();
    }
    const [model, parts] = await Promise.all([
      trajectoryModel(deps, instruments, project, c.get('actor'), c.get('locale')),
      partsOf(c, project),
    ]);
    return c.html(<TrajectoryPage frame={frameOf(c, deps)} model={model} parts={parts} />);
  });

  return routes;
}

function readChoice(query: Record<string, string>): ListChoice {
  const show = query.toon === 'all' || query.toon === 'closed' ? query.toon : 'open';
  const page = Number(query.pagina);
  return {
    show,
    theme: query.thema ?? '',
    area: query.gebied ?? '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}
