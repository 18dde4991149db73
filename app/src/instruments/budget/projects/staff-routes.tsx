import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { listAreas, listThemes } from '../../../features/areas/index.ts';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { budgetStaffPath } from '../budget-path.ts';
import type { ChangeError } from '../staff/change-budget.ts';
import { changeStatus } from '../staff/change-status.ts';
import { type BudgetWork, onBudget } from '../staff/on-budget.ts';
import { bringOver } from './bring-over.ts';
import { CheckPage } from './check-page.tsx';
import {
  type BudgetProject,
  ideasToBringOver,
  isOpen,
  listBudgetProjects,
  loadBudgetProject,
  nextToCheck,
} from './list-projects.ts';
import { addForm, ideasForm, projectForm, projectState } from './project-form.ts';
import { projectMessages } from './project-messages.ts';
import { ProjectsPage } from './projects-page.tsx';
import { addProject, saveProject } from './save-project.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/projecten';

/** The projects of a budget for its officers: more of them, and the check of each. */
export function staffProjectRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onBudget(deps, (c, work) => list(c, deps, work)),
  );

  routes.post(
    path,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, addForm(c.get('locale')));
      if (!form.ok) return list(c, deps, work, { add: form.state }, formStatus[form.kind]);
      const added = await addProject(deps, c.get('actor'), work.step.id, form.value);
      if (added.ok) return c.redirect(`${budgetStaffPath(work.step, 'projects')}/${added.value.id}`, 303);
      return list(
        c,
        deps,
        work,
        { add: form.state, refusal: refusalOf(c, added.error) },
        changeStatus[added.error.kind],
      );
    }),
  );

  routes.post(
    `${path}/halen`,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, ideasForm);
      if (!form.ok) return list(c, deps, work, { bring: form.state }, formStatus[form.kind]);
      const brought = await bringOver(deps, c.get('actor'), work.step.id, form.value.idea);
      if (brought.ok) return c.redirect(`${budgetStaffPath(work.step, 'projects')}?klaar=gehaald`, 303);
      return list(c, deps, work, { refusal: refusalOf(c, brought.error) }, changeStatus[brought.error.kind]);
    }),
  );

  routes.get(
    `${path}/:projectId`,
    onBudget(deps, async (c, work) => one(c, deps, work, await projectIn(c, deps, work))),
  );

  routes.post(
    `${path}/:projectId`,
    onBudget(deps, async (c, work) => {
      const project = await projectIn(c, deps, work);
      const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
      const form = await readForm(c, projectForm(c.get('locale'), areas, themes));
      if (!form.ok) return one(c, deps, work, project, { state: form.state }, formStatus[form.kind]);
      const { next, ...input } = form.value;
      const saved = await saveProject(deps, c.get('actor'), { stepId: work.step.id, id: project.id }, input);
      if (saved.ok) {
        const following = next && (await nextToCheck(deps.db, work.step.id, project.id));
        return c.redirect(
          `${budgetStaffPath(work.step, 'projects')}${following ? `/${following}` : ''}?klaar=bewaard`,
          303,
        );
      }
      const { state } = form;
      const t = projectMessages(c.get('locale'));
      switch (saved.error.kind) {
        case 'project-not-found':
          throw new HTTPException(404);
        case 'over-budget':
          return one(c, deps, work, project, { state: withError(state, 'cost', t.overBudget) }, 422);
        case 'answer-missing':
          return one(c, deps, work, project, { state: withError(state, 'answer', t.answerMissing) }, 422);
        case 'changed-meanwhile': {
          // What was typed stays; who saves it once more has seen what the other did.
          const now = await projectIn(c, deps, work);
          const kept = { ...state, values: { ...state.values, version: String(now.version) } };
          const money = now.cost === null ? t.noCost : formatMoney(now.cost, c.get('locale'));
          const refusal = { text: t.changedMeanwhile(t.status[now.status], money) };
          return one(c, deps, work, now, { state: kept, refusal }, 409);
        }
        case 'budget-not-found':
        case 'not-allowed':
        case 'fixed':
        case 'project-closed': {
          const refusal = refusalOf(c, saved.error);
          return one(c, deps, work, project, { state, refusal }, changeStatus[saved.error.kind]);
        }
      }
    }),
  );

  return routes;
}

async function projectIn(c: AppContext, deps: Deps, work: BudgetWork): Promise<BudgetProject> {
  const project = await loadBudgetProject(deps.db, work.step.id, numberIn(c, 'projectId'));
  if (!project) throw new HTTPException(404);
  return project;
}

function refusalOf(c: AppContext, error: ChangeError): Refusal {
  const t = projectMessages(c.get('locale')).refused;
  switch (error.kind) {
    case 'budget-not-found':
    case 'not-allowed':
      throw new HTTPException(changeStatus[error.kind]);
    case 'fixed':
    case 'project-closed':
      return { text: t[error.kind] };
  }
}

type ListShown = { add?: FormState; bring?: FormState; refusal?: Refusal };

async function list(c: AppContext, deps: Deps, work: BudgetWork, shown: ListShown = {}, code: Status = 200) {
  const [projects, ideas] = await Promise.all([
    listBudgetProjects(deps.db, work.step.id),
    ideasToBringOver(deps.db, work.step.id, work.project.id),
  ]);
  const notice = code === 200 ? noticeOf(c, projectMessages(c.get('locale')).done) : undefined;
  return c.html(
    <ProjectsPage frame={frameOf(c, deps, notice)} work={work} projects={projects} ideas={ideas} {...shown} />,
    code,
  );
}

type OneShown = { state?: FormState; refusal?: Refusal };

async function one(
  c: AppContext,
  deps: Deps,
  work: BudgetWork,
  project: BudgetProject,
  { state = projectState(project), refusal }: OneShown = {},
  code: Status = 200,
) {
  const [areas, themes, projects] = await Promise.all([
    listAreas(deps.db),
    listThemes(deps.db),
    listBudgetProjects(deps.db, work.step.id),
  ]);
  const others = projects.filter(({ id }) => id !== project.id);
  const groups = [...new Set(others.flatMap(({ group }) => group ?? []))];
  const props = { work, project, areas, themes, groups, waiting: others.filter(isOpen).length, state, refusal };
  const notice = code === 200 ? noticeOf(c, projectMessages(c.get('locale')).done) : undefined;
  return c.html(<CheckPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
