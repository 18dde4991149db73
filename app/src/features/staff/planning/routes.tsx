import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import {
  editPhases,
  listMoments,
  listPhases,
  type Moment,
  type Project,
  removeMoment,
  saveMoment,
} from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { type Instruments, listSteps, type Step } from '../../steps/index.ts';
import { anyForm } from '../fields.ts';
import { editStatus, noticeOf, numberIn, onAnyProject, refusedEdit, type Status } from '../on-project.ts';
import { planningMessages } from './messages.ts';
import { MomentPage, RemoveMomentPage } from './moment-page.tsx';
import { momentForm, momentValues, phaseValues, readPhases } from './planning-form.ts';
import { PlanningPage } from './planning-page.tsx';

const path = '/beheer/trajecten/:slug/planning';
const moments = `${path}/momenten`;

/** The planning of a trajectory: phases and moments. */
export function planningRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onAnyProject(deps, (c, project) => page(c, deps, instruments, project)),
  );

  routes.post(
    path,
    onAnyProject(deps, async (c, project) => {
      const form = await readForm(c, anyForm);
      if (!form.ok) return page(c, deps, instruments, project, form.state, formStatus[form.kind]);
      const known = await listPhases(deps.db, project.id);
      const { phases, state } = readPhases(form.state, known, c.get('locale'));
      if (Object.keys(state.errors).length > 0) return page(c, deps, instruments, project, state, 422);
      const saved = await editPhases(deps, c.get('actor'), project.id, phases);
      if (saved.ok) return done(c, project, 'fasen');
      return page(c, deps, instruments, project, refusedEdit(c, state, saved.error), editStatus[saved.error.kind]);
    }),
  );

  routes.get(
    `${moments}/nieuw`,
    onAnyProject(deps, (c, project) => momentPage(c, deps, project, null, emptyForm(momentValues(undefined)))),
  );
  routes.get(
    `${moments}/:id`,
    onAnyProject(deps, async (c, project) => {
      const moment = await momentOf(c, deps, project);
      return momentPage(c, deps, project, moment.id, emptyForm(momentValues(moment)));
    }),
  );
  routes.post(
    `${moments}/:id`,
    onAnyProject(deps, async (c, project) => {
      const id = c.req.param('id') === 'nieuw' ? null : (await momentOf(c, deps, project)).id;
      const form = await readForm(c, momentForm(c.get('locale')));
      if (!form.ok) return momentPage(c, deps, project, id, form.state, formStatus[form.kind]);
      const saved = await saveMoment(deps, c.get('actor'), project.id, id, form.value);
      if (saved.ok) return done(c, project, 'moment');
      return momentPage(c, deps, project, id, refusedEdit(c, form.state, saved.error), editStatus[saved.error.kind]);
    }),
  );

  routes.get(
    `${moments}/:id/weg`,
    onAnyProject(deps, async (c, project) => {
      const moment = await momentOf(c, deps, project);
      return c.html(<RemoveMomentPage frame={frameOf(c, deps)} project={project} moment={moment} />);
    }),
  );
  routes.post(
    `${moments}/:id/weg`,
    onAnyProject(deps, async (c, project) => {
      const moment = await momentOf(c, deps, project);
      const removed = await removeMoment(deps, c.get('actor'), project.id, moment.id);
      if (removed.ok) return done(c, project, 'weg');
      const state = refusedEdit(c, emptyForm(), removed.error);
      return c.html(
        <RemoveMomentPage frame={frameOf(c, deps)} project={project} moment={moment} state={state} />,
        editStatus[removed.error.kind],
      );
    }),
  );

  return routes;
}

function done(c: AppContext, project: Project, key: keyof ReturnType<typeof planningMessages>['done']): Response {
  return c.redirect(`${staffHref(project.slug, 'planning')}?klaar=${key}`, 303);
}

/** A moment of the planning itself; one of a step is changed at that step. */
async function momentOf(c: AppContext, deps: Deps, project: Project): Promise<Moment> {
  const id = numberIn(c, 'id');
  const moment = (await listMoments(deps.db, project.id)).find((each) => each.id === id && each.stepId === null);
  if (!moment) throw new HTTPException(404);
  return moment;
}

function momentPage(
  c: AppContext,
  deps: Deps,
  project: Project,
  momentId: number | null,
  state: FormState,
  code: Status = 200,
) {
  return c.html(<MomentPage frame={frameOf(c, deps)} project={project} momentId={momentId} state={state} />, code);
}

async function page(
  c: AppContext,
  deps: Deps,
  instruments: Instruments,
  project: Project,
  typed?: FormState,
  code: Status = 200,
) {
  const [known, list, steps] = await Promise.all([
    listPhases(deps.db, project.id),
    listMoments(deps.db, project.id),
    listSteps(deps.db, project.id, deps.now()),
  ]);
  const notice = typed ? undefined : noticeOf(c, planningMessages(c.get('locale')).done);
  return c.html(
    <PlanningPage
      frame={frameOf(c, deps, notice)}
      project={project}
      moments={list}
      homes={new Map(steps.map((step) => [step.id, staffHomeOf(step, instruments)]))}
      state={typed ?? emptyForm(phaseValues(known))}
    />,
    code,
  );
}

/** Where officers change what belongs to a step. */
function staffHomeOf(step: Step, instruments: Instruments): string {
  return instruments.of(step).staffHome?.(step) ?? `${staffHref(step.projectSlug, 'steps')}/${step.id}`;
}
