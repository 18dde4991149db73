import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { actStatus } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Question } from '../questions/question.ts';
import { wijken } from '../questions/wijken.ts';
import { resultsOpen } from '../results/results-open.ts';
import { surveyPath } from '../survey-path.ts';
import { comeToSend, showHome } from './fill-routes.tsx';
import { type Filling, loadFilling } from './filling.ts';
import { ReviewPage } from './review-page.tsx';
import { sendResponse } from './send-response.ts';
import { ThanksPage } from './thanks-page.tsx';

const path = '/trajecten/:slug/vragenlijst/:stepId';

/** Looking once more, sending, and what happens after it. */
export function sendRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(`${path}/nakijken`, async (c) => {
    const filling = await loadFilling(c, deps);
    if (!filling) return c.notFound();
    const { allowed, response } = filling;
    if (!allowed.ok || !response || response.sentAt) return c.redirect(surveyPath(filling.step), 303);
    return review(c, deps, filling, 200);
  });

  routes.post(`${path}/versturen`, async (c) => {
    const filling = await comeToSend(c, deps);
    if (!filling) return c.notFound();
    const form = await readForm(c, z.looseObject({}));
    if (!form.ok) return review(c, deps, filling, formStatus[form.kind]);
    const { step, comer } = filling;
    const sent = await sendResponse(deps, comer, { stepId: step.id });
    if (sent.ok) return c.redirect(`${surveyPath(step)}/dank`, 303);
    const { error } = sent;
    switch (error.kind) {
      case 'step-not-found':
        throw new HTTPException(404);
      case 'nothing-begun':
        return showHome(c, deps, filling, 409);
      case 'missing':
        return review(c, deps, filling, 422, error.question);
      case 'step-not-open-yet':
      case 'step-closed':
      case 'act-not-allowed-now':
      case 'assurance-too-low':
        return showHome(c, deps, { ...filling, allowed: { ok: false, error } }, actStatus[error.kind]);
    }
  });

  routes.get(`${path}/dank`, async (c) => {
    const filling = await loadFilling(c, deps);
    if (!filling) return c.notFound();
    const { step, survey, response } = filling;
    if (!survey || !response?.sentAt) return c.redirect(surveyPath(step), 303);
    const props = { step, thanks: survey.thanks, resultsOpen: resultsOpen(survey) };
    return c.html(<ThanksPage frame={frameOf(c, deps)} {...props} />);
  });

  return routes;
}

async function review(
  c: AppContext,
  deps: Deps,
  filling: Filling,
  code: 200 | 413 | 415 | 422,
  missing?: Question,
): Promise<Response> {
  const areas = await wijken(deps.db);
  return c.html(<ReviewPage frame={frameOf(c, deps)} filling={filling} areas={areas} missing={missing} />, code);
}
