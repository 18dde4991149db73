import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { editPlan, listPlanGroups, loadYouthPlan, type Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { anyForm } from '../fields.ts';
import { editStatus, noticeOf, onProject, refusedEdit, type Status } from '../on-project.ts';
import type { StaffParts } from '../staff-parts.ts';
import { planMessages } from './messages.ts';
import { planValues, readPlan, readYouth } from './plan-form.ts';
import { PlanPage } from './plan-page.tsx';

const path = '/beheer/trajecten/:slug/plan';

/** The plan behind a trajectory, for staff only. */
export function planRoutes(deps: Deps, instruments: Instruments, planning: StaffParts['planning']): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (c: AppContext, project: Project, typed?: FormState, code: Status = 200) => {
    const [groups, youth] = await Promise.all([
      listPlanGroups(deps.db, project.id),
      loadYouthPlan(deps.db, project.id),
    ]);
    const notice = typed ? undefined : noticeOf(c, planMessages(c.get('locale')).done);
    return c.html(
      <PlanPage
        frame={frameOf(c, deps, notice)}
        project={project}
        state={typed ?? emptyForm(planValues(groups, youth))}
        instruments={instruments}
        advice={await planning(project, c.get('locale'))}
        total={groups.reduce((sum, group) => sum + group.budgetCents, 0)}
      />,
      code,
    );
  };

  routes.get(
    path,
    onProject(deps, (c, project) => page(c, project)),
  );

  routes.post(
    path,
    onProject(deps, async (c, project) => {
      const form = await readForm(c, anyForm, { maxBytes: 300_000 });
      if (!form.ok) return page(c, project, form.state, formStatus[form.kind]);
      const { groups, state: read } = readPlan(form.state, c.get('locale'));
      const { youth, state } = readYouth(read, c.get('locale'));
      if (Object.keys(state.errors).length > 0) return page(c, project, state, 422);
      const saved = await editPlan(deps, c.get('actor'), project.id, { groups, youth });
      if (saved.ok) return c.redirect(`${staffHref(project.slug, 'plan')}?klaar=bewaard`, 303);
      return page(c, project, refusedEdit(c, state, saved.error), editStatus[saved.error.kind]);
    }),
  );

  return routes;
}
