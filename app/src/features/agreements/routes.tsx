import { Hono } from 'hono';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { promiseStates } from './agreement.ts';
import { AgreementPage } from './agreement-page.tsx';
import { CouncilNotePage } from './council-note-page.tsx';
import { publishedVersions } from './load-agreement.ts';
import { clockCounts, listPromises } from './promise-clock.ts';
import { PromiseClockPage } from './promise-clock-page.tsx';

/** The public side of agreements and their promises. */
export function agreementRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/afspraak', async (c) => {
    const agreed = await agreedProject(c, deps);
    if (!agreed) return c.notFound();
    const { project, versions } = agreed;
    const promises = await listPromises(deps.db, { projectId: project.id });
    return c.html(
      <AgreementPage
        frame={frameOf(c, deps)}
        project={project}
        versions={versions}
        promises={promises}
        today={townDay(deps.now())}
      />,
    );
  });

  routes.get('/trajecten/:slug/afspraak/raadsnota', async (c) => {
    const agreed = await agreedProject(c, deps);
    if (!agreed) return c.notFound();
    const { project, current } = agreed;
    return c.html(<CouncilNotePage frame={frameOf(c, deps)} project={project} agreement={current} />);
  });

  routes.get('/beloften', async (c) => {
    const today = townDay(deps.now());
    const shown = promiseStates.find((state) => state === c.req.query('toon')) ?? null;
    const [counts, promises] = await Promise.all([
      clockCounts(deps.db, today),
      listPromises(deps.db, shown ? { state: { is: shown, today } } : {}),
    ]);
    return c.html(
      <PromiseClockPage frame={frameOf(c, deps)} counts={counts} promises={promises} shown={shown} today={today} />,
    );
  });

  return routes;
}

/** The trajectory in the address and its published versions, if this reader may see them. */
async function agreedProject(c: AppContext, deps: Deps) {
  const project = await deps.db
    .selectFrom('project')
    .select(['id', 'slug', 'question', 'status'])
    .where('slug', '=', c.req.param('slug') ?? '')
    .executeTakeFirst();
  if (!project) return undefined;
  if (project.status === 'draft' && !hasRole(c.get('actor'), 'process_manager', project.id)) return undefined;
  const versions = await publishedVersions(deps.db, project.id);
  const [current] = versions;
  return current && { project, versions, current };
}
