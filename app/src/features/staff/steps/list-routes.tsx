import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { manageHref } from '../../project-access/index.ts';
import type { Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import {
  type Instruments,
  listSteps,
  loadStep,
  type PublishStepError,
  publishStep,
  removeDraftStep,
  type Step,
} from '../../steps/index.ts';
import { staffMessages } from '../messages.ts';
import { noticeOf, numberIn, onAnyProject, type Status } from '../on-project.ts';
import type { Refusal } from '../staff-page.tsx';
import { stepMessages } from './messages.ts';
import { StepsPage } from './steps-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen';
const publishStatus = {
  'step-not-found': 404,
  'not-allowed': 403,
  'no-published-agreement': 409,
  'no-input-use': 409,
  'project-not-published': 409,
  'project-closed': 409,
} as const satisfies Record<PublishStepError['kind'], number>;

/** The list of steps; opening one and taking a draft away. */
export function stepListRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (c: AppContext, project: Project, refusal?: Refusal, code: Status = 200) => {
    const now = deps.now();
    const notice = refusal ? undefined : noticeOf(c, stepMessages(c.get('locale')).done);
    return c.html(
      <StepsPage
        frame={frameOf(c, deps, notice)}
        project={project}
        steps={await listSteps(deps.db, project.id, now)}
        instruments={instruments}
        now={now}
        refusal={refusal}
      />,
      code,
    );
  };

  routes.get(
    path,
    onAnyProject(deps, (c, project) => page(c, project)),
  );

  routes.post(
    `${path}/:id/openen`,
    onAnyProject(deps, async (c, project) => {
      const step = await stepIn(c, deps, project);
      const { id } = step;
      const { opensItself, staffHome, name } = instruments.of(step);
      if (opensItself && step.status === 'draft') {
        const t = stepMessages(c.get('locale'));
        const label = t.run(name[c.get('locale')]);
        return page(c, project, { text: t.opensItself, link: { href: staffHome?.(step) ?? '', label } }, 409);
      }
      const opened = await publishStep(deps, c.get('actor'), id);
      if (opened.ok) return c.redirect(`${staffHref(project.slug, 'steps')}?klaar=open`, 303);
      return page(c, project, refusalOf(c, project, opened.error), publishStatus[opened.error.kind]);
    }),
  );

  routes.post(
    `${path}/:id/weg`,
    onAnyProject(deps, async (c, project) => {
      const step = await stepIn(c, deps, project);
      const removed = await removeDraftStep(deps, c.get('actor'), project.id, step.id, instruments.of(step));
      if (removed.ok) return c.redirect(`${staffHref(project.slug, 'steps')}?klaar=weg`, 303);
      if (removed.error.kind === 'not-allowed') throw new HTTPException(403);
      const t = stepMessages(c.get('locale'));
      return page(c, project, { text: removed.error.kind === 'frozen' ? t.frozenRemove : t.notDraft }, 409);
    }),
  );

  return routes;
}

/** A step of this trajectory: the role holds for one trajectory, not for the steps of another. */
async function stepIn(c: AppContext, deps: Deps, project: Project): Promise<Step> {
  const step = await loadStep(deps.db, numberIn(c, 'id'), deps.now());
  if (step?.projectId !== project.id) throw new HTTPException(404);
  return step;
}

function refusalOf(c: AppContext, project: Project, error: PublishStepError): Refusal {
  const t = stepMessages(c.get('locale'));
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(publishStatus[error.kind]);
    case 'no-published-agreement':
      return { text: t.noAgreement, link: { href: staffHref(project.slug, 'agreement'), label: t.toAgreement } };
    case 'no-input-use':
      return { text: t.noInputUse, link: { href: `${manageHref(project)}/gegevens#inputUse`, label: t.toInputUse } };
    case 'project-not-published':
      return { text: t.notPublished, link: { href: manageHref(project), label: t.toOverview } };
    case 'project-closed':
      return { text: staffMessages(c.get('locale')).closed };
  }
}
