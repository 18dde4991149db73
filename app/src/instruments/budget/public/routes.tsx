import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { locatorModel } from '../../../features/areas/index.ts';
import { noticeOf, numberIn, textField } from '../../../features/staff/index.ts';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { budgetOf } from '../budget-of.ts';
import { BudgetPage } from '../budget-page.tsx';
import { projectPath } from '../budget-path.ts';
import { isPublic, listBudgetProjects } from '../projects/list-projects.ts';
import { type ObjectError, objectToRefusal } from '../projects/object.ts';
import { loadOutcome } from '../result/load-outcome.ts';
import { listUpdates, loadWork } from '../works/load-works.ts';
import { MapPage } from './map-page.tsx';
import { inOwnOrder, orderSeed } from './own-order.ts';
import { chosenProjects, readProjectFilter } from './project-filter.tsx';
import { projectMap } from './project-map.ts';
import { ProjectPage } from './project-page.tsx';
import { publicMessages } from './public-messages.ts';

const path = '/trajecten/:slug/budget/:stepId';
const status = {
  'project-not-found': 404,
  'not-the-proposer': 403,
  'not-refused': 409,
  fixed: 409,
  already: 409,
  'personal-data': 422,
} as const satisfies Record<ObjectError['kind'], number>;

/** What everybody sees of a budget and its projects, and the reaction of whose proposal was refused. */
export function publicRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found) return c.notFound();
    const { step, budget } = found;
    const shown = budget && {
      budget,
      projects: inOwnOrder(await listBudgetProjects(deps.db, step.id), orderSeed(c, deps)),
      filter: readProjectFilter(c.req.query()),
      now: deps.now(),
    };
    return c.html(<BudgetPage frame={frameOf(c, deps)} step={step} shown={shown} />);
  });

  routes.get(`${path}/kaart`, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found?.budget) return c.notFound();
    const { step } = found;
    const all = (await listBudgetProjects(deps.db, step.id)).filter(({ status }) => status === 'admitted');
    const projects = inOwnOrder(all, orderSeed(c, deps));
    const filter = readProjectFilter(c.req.query());
    const model = await projectMap(deps, step, chosenProjects(projects, filter), filter);
    return c.html(<MapPage frame={frameOf(c, deps)} step={step} projects={projects} filter={filter} model={model} />);
  });

  routes.get(`${path}/projecten/:id`, (c) => projectPage(c, deps));

  routes.post(`${path}/projecten/:id/bezwaar`, requirePerson, async (c) => {
    const found = await budgetOf(c, deps);
    if (!found?.budget) return c.notFound();
    const { step } = found;
    const id = numberIn(c, 'id');
    const t = publicMessages(c.get('locale'));
    const form = await readForm(c, z.object({ objection: textField(2000, t.objectionMissing, t.tooLong) }));
    if (!form.ok) return projectPage(c, deps, form.state, formStatus[form.kind]);
    const objected = await objectToRefusal(deps, c.get('actor'), { stepId: step.id, id }, form.value.objection);
    if (objected.ok) return c.redirect(`${projectPath(step, id)}?klaar=bezwaar`, 303);
    const { kind } = objected.error;
    if (kind === 'project-not-found' || kind === 'not-the-proposer') throw new HTTPException(status[kind]);
    return projectPage(c, deps, withError(form.state, 'objection', t.refusals[kind]), status[kind]);
  });

  return routes;
}

async function projectPage(
  c: AppContext,
  deps: Deps,
  state: FormState = emptyForm(),
  code: 200 | 409 | 413 | 415 | 422 = 200,
) {
  const found = await budgetOf(c, deps);
  if (!found?.budget) return c.notFound();
  const { step, budget } = found;
  const id = numberIn(c, 'id');
  const projects = await listBudgetProjects(deps.db, step.id);
  const actor = c.get('actor');
  const project = projects.find((one) => one.id === id);
  const mine = actor.kind === 'person' && project?.proposerId === actor.personId;
  const keeps = hasRole(actor, 'moderator', step.projectId) || hasRole(actor, 'process_manager', step.projectId);
  if (!project || !(isPublic(project) || mine || keeps)) return c.notFound();
  const others = projects.filter(
    (one) => one.id !== id && one.status === 'admitted' && one.groupId !== null && one.groupId === project.groupId,
  );
  const notice = code === 200 ? noticeOf(c, publicMessages(c.get('locale')).done) : undefined;
  const outcome = budget.publishedAt ? await loadOutcome(deps.db, step.id) : undefined;
  const ended = outcome && [...outcome.winners, ...outcome.losers].find((one) => one.id === id);
  const { areaId, longitude, latitude } = project;
  const point = longitude === null || latitude === null ? null : { longitude, latitude };
  const where = areaId === null ? null : await locatorModel(deps.db, areaId, point);
  const work = await loadWork(deps.db, step.id, id);
  const making = work && { work, updates: await listUpdates(deps.db, id) };
  const props = { step, budget, project, mine, where, others, state, ended, making };
  return c.html(<ProjectPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
