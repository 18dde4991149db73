import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { ballotProjects, loadBox } from '../ballots/ballot-box.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { fixByOfficer, type OfficerFixError } from '../fixing/fix-by-officer.ts';
import { admittedProjects, missingBeforeFix } from '../fixing/missing.ts';
import { changeStatus } from '../staff/change-status.ts';
import { type BudgetWork, onBudget } from '../staff/on-budget.ts';
import { BallotPreview } from './ballot-preview.tsx';
import { loadBudgetFacts } from './load-facts.ts';
import { missingText, type ToMend } from './missing-text.ts';
import { OverviewPage } from './overview-page.tsx';
import { saveBudget } from './save-budget.ts';
import { settingsForm, settingsState } from './settings-form.ts';
import { setupMessages } from './setup-messages.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget';
const status = {
  ...changeStatus,
  'no-amount': 409,
  'no-closing-time': 409,
  'closing-time-past': 409,
  'proposals-open': 409,
  'too-few-projects': 409,
  'fewer-than-minimum': 409,
  'project-over-budget': 409,
  unanswered: 409,
} as const satisfies Record<OfficerFixError['kind'], number>;

/** The overview of a budget, its rules, and the button that fixes them. */
export function setupRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onBudget(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onBudget(deps, async (c, work) => {
      const form = await readForm(c, settingsForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const saved = await saveBudget(deps, c.get('actor'), work.step.id, form.value);
      if (saved.ok) return c.redirect(`${budgetStaffPath(work.step)}?klaar=bewaard`, 303);
      if (saved.error.kind !== 'proposals-after-opening') return refused(c, deps, work, saved.error, form.state);
      const locale = c.get('locale');
      const wrong = setupMessages(locale).untilWrong(formatDay(saved.error.opensAt, locale));
      return page(c, deps, work, { settings: withError(form.state, 'proposalsUntil', wrong) }, 422);
    }),
  );

  routes.post(
    `${path}/vast`,
    onBudget(deps, async (c, work) => {
      const fixed = await fixByOfficer(deps, c.get('actor'), work.step.id);
      if (fixed.ok) return c.redirect(`${budgetStaffPath(work.step)}?klaar=vast`, 303);
      return refused(c, deps, work, fixed.error);
    }),
  );

  routes.get(
    `${path}/stembiljet`,
    onBudget(deps, async (c, work) => {
      const [box, projects] = await Promise.all([
        loadBox(deps.db, work.step.id),
        ballotProjects(deps.db, work.step.id),
      ]);
      if (!box) throw new HTTPException(404);
      return c.html(<BallotPreview frame={frameOf(c, deps)} work={work} box={box} projects={projects} />);
    }),
  );

  return routes;
}

function refused(c: AppContext, deps: Deps, work: BudgetWork, error: OfficerFixError, settings?: FormState) {
  return page(c, deps, work, { settings, refusal: { text: textOf(c, error) } }, status[error.kind]);
}

/** Why it was refused, in words; what is not theirs to see becomes the app's own error page. */
function textOf(c: AppContext, error: OfficerFixError): string {
  const locale = c.get('locale');
  switch (error.kind) {
    case 'budget-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'fixed':
    case 'project-closed':
      return setupMessages(locale).refused[error.kind];
    case 'no-amount':
    case 'no-closing-time':
    case 'closing-time-past':
    case 'proposals-open':
    case 'too-few-projects':
    case 'fewer-than-minimum':
    case 'project-over-budget':
    case 'unanswered':
      return missingText(error, locale);
  }
}

type Shown = { settings?: FormState | undefined; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, work: BudgetWork, shown: Shown = {}, code: Status = 200) {
  const [facts, admitted] = await Promise.all([
    loadBudgetFacts(deps.db, work.step),
    admittedProjects(deps.db, work.step.id),
  ]);
  const waiting: ToMend[] = facts.unanswered > 0 ? [{ kind: 'unanswered', count: facts.unanswered }] : [];
  const missing = [...missingBeforeFix(work.budget, work.step, admitted, deps.now()), ...waiting];
  const notice = code === 200 ? noticeOf(c, setupMessages(c.get('locale')).done) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={work}
      facts={facts}
      missing={missing}
      settings={shown.settings ?? settingsState(work.budget, work.step)}
      refusal={shown.refusal}
    />,
    code,
  );
}
