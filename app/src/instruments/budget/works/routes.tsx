import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, numberIn, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { type BudgetWork, onBudget } from '../staff/on-budget.ts';
import { listUpdates, listWorks, loadWork } from './load-works.ts';
import { type SaveWorkError, saveWork } from './save-work.ts';
import { workForm, workState } from './work-form.ts';
import { WorkPage } from './work-page.tsx';
import { worksMessages } from './works-messages.ts';
import { WorksPage } from './works-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitvoering';
const status = {
  'budget-not-found': 404,
  'not-allowed': 403,
  'work-not-found': 404,
  'say-what-changed': 422,
} as const satisfies Record<SaveWorkError['kind'], number>;

/** What becomes of the winners, for who sees that they are made. */
export function worksRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onBudget(deps, async (c, work) => {
      const works = await listWorks(deps.db, work.step.id);
      return c.html(<WorksPage frame={frameOf(c, deps)} work={work} works={works} now={deps.now()} />);
    }),
  );

  routes.get(
    `${path}/:projectId`,
    onBudget(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/:projectId`,
    onBudget(deps, async (c, work) => {
      const projectId = numberIn(c, 'projectId');
      const form = await readForm(c, workForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, form.state, formStatus[form.kind]);
      const { told, submissionKey, ...facts } = form.value;
      const input = { stepId: work.step.id, projectId, facts, told, submissionKey };
      const saved = await saveWork(deps, c.get('actor'), input);
      if (saved.ok) return c.redirect(`${budgetStaffPath(work.step, 'works')}/${projectId}?klaar=bewaard`, 303);
      const { kind } = saved.error;
      if (kind !== 'say-what-changed') throw new HTTPException(status[kind]);
      const { toldMissing } = worksMessages(c.get('locale'));
      return page(c, deps, work, withError(form.state, 'told', toldMissing), status[kind]);
    }),
  );

  return routes;
}

async function page(c: AppContext, deps: Deps, work: BudgetWork, typed?: FormState, code: Status = 200) {
  const one = await loadWork(deps.db, work.step.id, numberIn(c, 'projectId'));
  if (!one) throw new HTTPException(404);
  const updates = await listUpdates(deps.db, one.projectId);
  const notice = code === 200 ? noticeOf(c, worksMessages(c.get('locale')).done) : undefined;
  const shown = { work, one, updates, state: typed ?? workState(one) };
  return c.html(<WorkPage frame={frameOf(c, deps, notice)} {...shown} />, code);
}
