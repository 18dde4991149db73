import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { dayField, numberIn, type Status, textField } from '../../../../features/staff/index.ts';
import { changeStatus } from '../../../../features/steps/index.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../../platform/http/form.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import type { Result } from '../../../../platform/result.ts';
import { type ConsultationWork, onConsultation } from '../../staff/on-consultation.ts';
import { viewBytes, viewLimits } from '../giving/view.ts';
import { plainText } from '../plain-text.ts';
import { mostSupplements } from '../receipt/keep-supplement.ts';
import { officersViewPath } from '../view-path.ts';
import { type ByLetterError, supplementByLetter, withdrawByLetter } from './by-letter.ts';
import type { SentForm } from './change-sections.tsx';
import { type CorrectDayError, correctDay } from './correct-day.ts';
import { officerMessages } from './officer-messages.ts';

type ChangeViewError = CorrectDayError | ByLetterError;
const status = {
  ...changeStatus,
  'view-not-found': 404,
  'in-the-future': 422,
  withdrawn: 409,
  'too-many': 409,
} as const satisfies Record<ChangeViewError['kind'], number>;

/** How a form that did not do is shown again, on the page of its view. */
export type ShowView = (
  c: AppContext,
  work: ConsultationWork,
  sent: SentForm,
  code: Status,
) => Response | Promise<Response>;

/** What officers change about a view: the day that counts, and what came later by letter or by word of mouth. */
export function changeViewRoutes(deps: Deps, path: string, show: ShowView): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post(
    `${path}/:number/dag`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, correctionFields(c.get('locale')));
      if (!form.ok) return show(c, work, { which: 'day', state: form.state }, formStatus[form.kind]);
      const changed = await correctDay(deps, c.get('actor'), { ...placeIn(c, work), ...form.value });
      return answer(c, work, changed, 'corrected', { which: 'day', state: form.state });
    }),
  );

  routes.post(
    `${path}/:number/aanvulling`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, supplementFields(c.get('locale')), { maxBytes: viewBytes });
      if (!form.ok) return show(c, work, { which: 'supplement', state: form.state }, formStatus[form.kind]);
      const added = await supplementByLetter(deps, c.get('actor'), { ...placeIn(c, work), ...form.value });
      return answer(c, work, added, 'supplemented', { which: 'supplement', state: form.state });
    }),
  );

  routes.post(
    `${path}/:number/intrekking`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, z.object({ receivedOn: dayField(officerMessages(c.get('locale')).wrongDay) }));
      if (!form.ok) return show(c, work, { which: 'withdrawal', state: form.state }, formStatus[form.kind]);
      const withdrawn = await withdrawByLetter(deps, c.get('actor'), { ...placeIn(c, work), ...form.value });
      return answer(c, work, withdrawn, 'withdrawn', { which: 'withdrawal', state: form.state });
    }),
  );

  function answer(
    c: AppContext,
    work: ConsultationWork,
    changed: Result<null, ChangeViewError>,
    done: 'corrected' | 'supplemented' | 'withdrawn',
    sent: SentForm,
  ): Response | Promise<Response> {
    if (changed.ok) return c.redirect(`${officersViewPath(work.step, numberIn(c, 'number'))}?klaar=${done}`, 303);
    const { kind } = changed.error;
    return show(c, work, { ...sent, state: refused(kind, sent, c.get('locale')) }, status[kind]);
  }

  return routes;
}

function placeIn(c: AppContext, { step }: ConsultationWork): { stepId: number; number: number } {
  return { stepId: step.id, number: numberIn(c, 'number') };
}

/** The form with the reason why it did not do; what is not theirs to see becomes the app's own error page. */
function refused(kind: ChangeViewError['kind'], { which, state }: SentForm, locale: Locale): FormState {
  const t = officerMessages(locale);
  switch (kind) {
    case 'step-not-found':
    case 'view-not-found':
    case 'not-allowed':
      throw new HTTPException(status[kind]);
    case 'project-closed':
      return withError(state, '', t.projectClosed);
    case 'in-the-future':
      return withError(state, which === 'day' ? 'countsOn' : 'receivedOn', t.wrongFuture);
    case 'withdrawn':
      return withError(state, '', t.alreadyWithdrawn);
    case 'too-many':
      return withError(state, '', t.tooMany(mostSupplements));
  }
}

function correctionFields(locale: Locale) {
  const t = officerMessages(locale);
  return z.object({ countsOn: dayField(t.wrongDay), why: textField(500, t.wrongWhy, t.long) });
}

function supplementFields(locale: Locale) {
  const t = officerMessages(locale);
  const body = textField(viewLimits.body, t.supplementMissing, t.long);
  return z.object({
    receivedOn: dayField(t.wrongDay),
    body: z.preprocess((given) => (typeof given === 'string' ? plainText(given) : given), body),
    submissionKey: z.uuid(),
  });
}
