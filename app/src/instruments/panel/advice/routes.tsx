import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import {
  dayField,
  noticeOf,
  optionalText,
  type Refusal,
  type Status,
  textField,
} from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelOf } from '../panel-of.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { loadDilemmas } from '../voting/load-dilemmas.ts';
import { adviceMessages } from './advice-messages.ts';
import { AdvicePage } from './advice-page.tsx';
import * as change from './change-advice.ts';
import { type CorrectError, correctAnswer } from './correct-answer.ts';
import { answers, loadAdvice } from './load-advice.ts';
import { StaffAdvicePage, type TypedAdvice } from './staff-advice-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/advies';
const weeksToAnswer = 8;

/** The advice of a panel: written and answered by officers, read by everybody. */
export function adviceRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/panel/:stepId/advies', async (c) => {
    const found = await panelOf(c, deps);
    const advice = found?.panel && (await loadAdvice(deps.db, found.step.id));
    if (!found || !advice?.publishedAt) return c.notFound();
    const shown = { ...advice, publishedAt: advice.publishedAt };
    return c.html(<AdvicePage frame={frameOf(c, deps)} step={found.step} advice={shown} today={townDay(deps.now())} />);
  });

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  /** A form of the page: what it takes, and what is done with it. */
  function on<Schema extends z.ZodType>(
    form: string,
    schema: (locale: Locale) => Schema,
    act: (actor: Actor, step: Step, value: z.output<Schema>) => Promise<Result<null, CorrectError>>,
  ) {
    routes.post(
      `${path}/${form}`,
      onPanel(deps, async (c, work) => {
        const read = await readForm(c, schema(c.get('locale')));
        const ofOne = form === 'antwoord' || form === 'verbeter';
        const name = ofOne ? `${form}-${read.state.values.id}` : form;
        if (!read.ok)
          return page(c, deps, work, { typed: { form: name, state: read.state }, code: formStatus[read.kind] });
        const done = await act(c.get('actor'), work.step, read.value);
        if (!done.ok) return refused(c, deps, work, done.error, { form: name, state: read.state });
        const key = form === 'publiceer' || ofOne ? 'gepubliceerd' : 'bewaard';
        return c.redirect(`${panelStaffPath(work.step, 'advice')}?klaar=${key}`, 303);
      }),
    );
  }

  on('bewaar', adviceForm, (actor, step, value) => change.saveAdvice(deps, actor, step, value));
  on('aanbeveling', recommendationForm, (actor, step, value) => change.addRecommendation(deps, actor, step, value));
  on(
    'weg',
    () => z.object({ id }),
    (actor, step, value) => change.removeRecommendation(deps, actor, step, value.id),
  );
  on('publiceer', publishForm, (actor, step, value) => change.publishAdvice(deps, actor, step, value.answerDue));
  on('antwoord', answerForm, (actor, step, value) => change.answerRecommendation(deps, actor, step, value));
  on('verbeter', correctForm, (actor, step, value) => correctAnswer(deps, actor, step, value));
  return routes;
}

const id = z.coerce.number().int().positive();
const dilemmaId = z.preprocess((given) => (given === undefined || given === '' ? null : given), id.nullable());

function adviceForm(locale: Locale) {
  const t = adviceMessages(locale);
  return z.object({ title: textField(150, t.missing, t.tooLong), introduction: textField(5000, t.missing, t.tooLong) });
}

function recommendationForm(locale: Locale) {
  const t = adviceMessages(locale);
  return z.object({ title: textField(200, t.missing, t.tooLong), body: optionalText(5000, t.tooLong), dilemmaId });
}

function publishForm(locale: Locale) {
  return z.object({ answerDue: dayField(adviceMessages(locale).dueWrong) });
}

function answerForm(locale: Locale) {
  const t = adviceMessages(locale);
  return z.object({
    id,
    answer: z.enum(answers, { error: t.answerMissing }),
    answerWhy: textField(5000, t.missing, t.tooLong),
    answeredBy: textField(150, t.missing, t.tooLong),
  });
}

function correctForm(locale: Locale) {
  const t = adviceMessages(locale);
  const changeNote = textField(2000, t.missing, t.tooLong);
  return answerForm(locale).extend({ changeNote, after: z.coerce.number().int().min(0) });
}

function refused(c: AppContext, deps: Deps, work: PanelWork, error: CorrectError, typed: TypedAdvice) {
  const t = adviceMessages(c.get('locale'));
  switch (error.kind) {
    case 'not-allowed':
      throw new HTTPException(403);
    case 'project-not-found':
    case 'not-found':
      throw new HTTPException(404);
    case 'past':
      return page(c, deps, work, {
        typed: { ...typed, state: withError(typed.state, 'answerDue', t.dueWrong) },
        code: 422,
      });
    default:
      return page(c, deps, work, { typed, refusal: { text: t.errors[error.kind] }, code: 409 });
  }
}

async function page(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  { typed, refusal, code = 200 }: { typed?: TypedAdvice; refusal?: Refusal; code?: Status } = {},
) {
  const advice = await loadAdvice(deps.db, work.step.id);
  const dilemmas = (await loadDilemmas(deps.db, work.step.id, deps.now())).filter(({ state }) => state === 'counted');
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, adviceMessages(c.get('locale')).done) : undefined);
  const now = deps.now();
  const due = townDay(new Date(now.getTime() + weeksToAnswer * 7 * 86_400_000));
  return c.html(
    <StaffAdvicePage {...{ frame, work, advice, dilemmas, today: townDay(now), due, typed, refusal }} />,
    code,
  );
}
