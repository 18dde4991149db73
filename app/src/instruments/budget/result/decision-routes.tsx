import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { numberIn, textField } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { budgetStaffPath } from '../budget-path.ts';
import { onBudget } from '../staff/on-budget.ts';
import { decisionMessages } from './decision-messages.ts';
import { deviate, type WithdrawError, withdrawDeviation } from './deviate.ts';
import { staffResultPage } from './show-staff-result.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag/besluiten';

/** Where officers decide otherwise than the count. */
export function decisionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post(
    path,
    onBudget(deps, async (c, work) => {
      const locale = c.get('locale');
      const form = await readForm(c, decisionForm(locale));
      const again = (state: FormState, code: Code) =>
        staffResultPage(c, deps, work, { typed: { of: null, state } }, code);
      if (!form.ok) return again(form.state, formStatus[form.kind]);
      const { decision, why } = form.value;
      const decided = await deviate(deps, c.get('actor'), work.step.id, { ...decision, why });
      if (decided.ok) return c.redirect(`${budgetStaffPath(work.step, 'result')}?klaar=afgeweken`, 303);
      return again(withError(form.state, 'decision', textOf(decided.error, locale)), status[decided.error.kind]);
    }),
  );

  routes.post(
    `${path}/:decisionId/intrekken`,
    onBudget(deps, async (c, work) => {
      const locale = c.get('locale');
      const id = numberIn(c, 'decisionId');
      const t = decisionMessages(locale);
      const form = await readForm(c, z.object({ why: textField(2000, t.whyMissing, t.tooLong) }));
      const again = (state: FormState, code: Code) =>
        staffResultPage(c, deps, work, { typed: { of: id, state } }, code);
      if (!form.ok) return again(form.state, formStatus[form.kind]);
      const taken = await withdrawDeviation(deps, c.get('actor'), work.step.id, { id, why: form.value.why });
      if (taken.ok) return c.redirect(`${budgetStaffPath(work.step, 'result')}?klaar=ingetrokken`, 303);
      return again(withError(form.state, 'why', textOf(taken.error, locale)), status[taken.error.kind]);
    }),
  );

  return routes;
}

const status = {
  'budget-not-found': 404,
  'not-allowed': 403,
  'deviation-not-found': 404,
  'project-not-found': 422,
  'ends-so-already': 409,
  'over-budget': 409,
  'excluded-by': 409,
  'not-counted': 409,
  'decided-already': 409,
  'withdrawn-already': 409,
} as const satisfies Record<WithdrawError['kind'], number>;
type Code = (typeof formStatus)[keyof typeof formStatus] | (typeof status)[keyof typeof status];

function textOf(error: WithdrawError, locale: Locale): string {
  const t = decisionMessages(locale);
  switch (error.kind) {
    case 'budget-not-found':
    case 'deviation-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'over-budget':
      return t.overBudget(formatMoney(error.over, locale));
    case 'excluded-by':
      return t.excludedBy(error.title);
    case 'project-not-found':
    case 'ends-so-already':
    case 'not-counted':
    case 'decided-already':
    case 'withdrawn-already':
      return t.refused[error.kind];
  }
}

function decisionForm(locale: Locale) {
  const t = decisionMessages(locale);
  return z.object({
    decision: z
      .string(t.chooseOne)
      .regex(/^\d{1,15}:(wins|not)$/, t.chooseOne)
      .transform((typed) => ({ projectId: Number.parseInt(typed, 10), wins: typed.endsWith(':wins') })),
    why: textField(2000, t.whyMissing, t.tooLong),
  });
}
