import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import {
  type CloseProjectError,
  closeProject,
  type Project,
  type PublishProjectError,
  publishProject,
} from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { holdsOpen, type Instruments } from '../../steps/index.ts';
import { noticeOf, onProject, type Status } from '../on-project.ts';
import type { Refusal } from '../staff-page.tsx';
import { loadFacts } from './load-facts.ts';
import { overviewMessages } from './messages.ts';
import { OverviewPage } from './overview-page.tsx';

type Refused = PublishProjectError | CloseProjectError | { kind: 'project-not-found' } | { kind: 'not-allowed' };
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'no-published-agreement': 409,
  'already-published': 409,
  'not-open': 409,
  'promises-without-outcome': 409,
  'report-missing': 409,
  'held-open': 409,
} as const satisfies Record<Refused['kind'], number>;

/** The overview of one trajectory, making it public and finishing it. */
export function overviewRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const path = '/beheer/trajecten/:slug';

  routes.get(
    path,
    onProject(deps, (c, project) => page(c, deps, project)),
  );

  routes.post(
    `${path}/openbaar`,
    onProject(deps, async (c, project) => {
      const published = await publishProject(deps, c.get('actor'), project.id);
      if (published.ok) return c.redirect(`${staffHref(project.slug)}?klaar=openbaar`, 303);
      return refused(c, deps, project, published.error);
    }),
  );

  routes.post(
    `${path}/afronden`,
    onProject(deps, async (c, project) => {
      const closed = await closeProject(deps, c.get('actor'), project.id, (tx, now) =>
        holdsOpen(tx, instruments, project.id, now),
      );
      if (closed.ok) return c.redirect(`${staffHref(project.slug)}?klaar=afgerond`, 303);
      return refused(c, deps, project, closed.error);
    }),
  );

  return routes;
}

function refused(c: AppContext, deps: Deps, project: Project, error: Refused): Promise<Response> {
  return page(c, deps, project, refusalOf(c, project.slug, error), status[error.kind]);
}

function refusalOf(c: AppContext, slug: string, error: Refused): Refusal {
  const t = overviewMessages(c.get('locale'));
  switch (error.kind) {
    case 'project-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'no-published-agreement':
      return { text: t.refused[error.kind], link: { href: staffHref(slug, 'agreement'), label: t.toAgreement } };
    case 'report-missing':
      return { text: t.refused[error.kind], link: { href: staffHref(slug, 'report'), label: t.toReport } };
    case 'promises-without-outcome':
      return {
        text: t.promisesOpen(error.count),
        link: { href: staffHref(slug, 'promises'), label: t.toPromises },
      };
    case 'already-published':
    case 'not-open':
    case 'held-open':
      return { text: t.refused[error.kind] };
  }
}

async function page(c: AppContext, deps: Deps, project: Project, refusal?: Refusal, code: Status = 200) {
  const facts = await loadFacts(deps.db, project);
  const notice = refusal ? undefined : noticeOf(c, overviewMessages(c.get('locale')).done);
  return c.html(
    <OverviewPage frame={frameOf(c, deps, notice)} project={project} facts={facts} refusal={refusal} />,
    code,
  );
}
