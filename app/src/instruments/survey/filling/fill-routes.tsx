import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { placeName, readPoint } from '../../../features/areas/index.ts';
import { actStatus, mayAct } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { SignInFirst } from '../../../platform/identity/require-staff.ts';
import { visitorCookie } from '../../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { filledIn } from '../answers/filled-in.ts';
import { problemWords } from '../answers/problem-words.ts';
import type { AnswerProblem } from '../answers/read-answer.ts';
import type { Section } from '../questions/question.ts';
import { wijken } from '../questions/wijken.ts';
import { resultsOpen } from '../results/results-open.ts';
import { SurveyPage } from '../survey-page.tsx';
import { pagePath, surveyPath } from '../survey-path.ts';
import { barrierOf } from './barrier.ts';
import { type Filling, loadFilling, pageAfter, pageBefore } from './filling.ts';
import { holdResponse } from './held-cookie.ts';
import { QuestionsPage } from './questions-page.tsx';
import { type SavePageError, savePage } from './save-page.ts';

const path = '/trajecten/:slug/vragenlijst/:stepId';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const anything = z.looseObject({ go: z.enum(['next', 'back', 'later']).catch('next') });

/** The questionnaire and its pages of questions. */
export function fillRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/*`]) {
    routes.use(own, async (c, next) => {
      // What somebody answers is kept by no cache on the way.
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get(path, async (c) => {
    const filling = await loadFilling(c, deps);
    return filling ? showHome(c, deps, filling, 200) : c.notFound();
  });

  routes.get(`${path}/pagina/:number`, async (c) => {
    const filling = await loadFilling(c, deps);
    const page = filling && pageIn(c, filling.survey?.sections ?? []);
    if (!filling || !page) return c.notFound();
    if (!filling.allowed.ok || filling.response?.sentAt) return showHome(c, deps, filling, 200);
    const asked = filling.pages.find(({ id }) => id === page.id);
    // Nothing here is asked of who gave these answers.
    if (!asked) return c.redirect(surveyPath(filling.step), 303);
    const pointed = readPoint(c.req.query()) || c.req.query('area') ? pointedAt(c) : {};
    const values = { ...filledIn(asked.questions, filling.answers), ...pointed };
    return showPage(c, deps, filling, asked, emptyForm(values), 200);
  });

  routes.post(`${path}/pagina/:number`, async (c) => {
    const saved = await takePage(c, deps, false);
    if (saved instanceof Response) return saved;
    const { step } = saved.filling;
    const { number } = saved.page;
    if (saved.go === 'later') return c.redirect(`${surveyPath(step)}/later`, 303);
    const next = saved.go === 'back' ? pageBefore(saved.filling.pages, number) : pageAfter(saved.filling.pages, number);
    const after = saved.go === 'back' ? surveyPath(step) : `${surveyPath(step)}/nakijken`;
    return c.redirect(next ? pagePath(step, next.number) : after, 303);
  });

  return routes;
}

/** Keeps the page that was sent and loads what follows from it; or the page again with what is wrong. */
export async function takePage(
  c: AppContext,
  deps: Deps,
  unfinished: boolean,
): Promise<Response | { filling: Filling; page: Section; go: 'next' | 'back' | 'later' }> {
  const filling = await comeToSend(c, deps);
  const page = filling && pageIn(c, filling.survey?.sections ?? []);
  if (!filling || !page) throw new HTTPException(404);
  const asked = filling.pages.find(({ id }) => id === page.id) ?? page;
  const form = await readForm(c, anything);
  if (!form.ok) return showPage(c, deps, filling, asked, form.state, formStatus[form.kind]);
  const { go } = form.value;
  const key = z.uuid().safeParse(form.value.submissionKey);
  const saved = await savePage(deps, filling.comer, {
    stepId: filling.step.id,
    number: page.number,
    values: form.state.values,
    submissionKey: key.success ? key.data : null,
    unfinished: unfinished || go !== 'next',
  });
  if (!saved.ok) return refused(c, deps, { filling, page: asked, state: form.state }, saved.error);
  const { actor } = filling.comer;
  if (actor.kind === 'visitor') await holdResponse(c, deps, filling.step.id, saved.value.responseId);
  const comer = { ...filling.comer, heldId: saved.value.responseId };
  return { filling: (await loadFilling(c, deps, comer)) ?? filling, page, go };
}

/** The questionnaire for who sends a form; who was signed out meanwhile signs in first and loses nothing. */
export async function comeToSend(c: AppContext, deps: Deps): Promise<Filling | undefined> {
  const filling = await loadFilling(c, deps);
  if (!filling) return undefined;
  const { comer, step } = filling;
  if (comer.actor.kind !== 'visitor') return filling;
  if (step.assurance !== 'anonymous' && !filling.allowed.ok && filling.allowed.error.kind === 'assurance-too-low')
    throw new SignInFirst(false);
  const actor = { kind: 'visitor', visitorId: await visitorCookie(c, deps) } as const;
  return { ...filling, comer: { ...comer, actor }, allowed: mayAct(step, 'contribute', actor, deps.now()) };
}

type Sent = { filling: Filling; page: Section; state: FormState };

function refused(c: AppContext, deps: Deps, { filling, page, state }: Sent, error: SavePageError) {
  switch (error.kind) {
    case 'page-not-found':
    case 'step-not-found':
      throw new HTTPException(404);
    case 'wrong-answers':
      return showPage(c, deps, filling, page, withProblems(state, error.problems, c.get('locale')), 422);
    case 'already-sent':
      return showHome(c, deps, filling, 409);
    case 'step-not-open-yet':
    case 'step-closed':
    case 'act-not-allowed-now':
    case 'assurance-too-low':
      return showHome(c, deps, { ...filling, allowed: { ok: false, error } }, actStatus[error.kind]);
  }
}

function withProblems(state: FormState, problems: readonly AnswerProblem[], locale: 'nl' | 'en'): FormState {
  const errors = Object.fromEntries(problems.map((problem) => [problem.field, problemWords(problem, locale)]));
  return { values: state.values, errors };
}

/** The page of the address. */
export function pageIn(c: AppContext, sections: readonly Section[]): Section | undefined {
  const number = c.req.param('number') ?? '';
  return /^[1-9]\d{0,2}$/.test(number) ? sections.find((section) => section.number === Number(number)) : undefined;
}

function pointedAt(c: AppContext): FormState['values'] {
  const { area = '', longitude = '', latitude = '' } = c.req.query();
  return { area, longitude, latitude };
}

async function showPage(c: AppContext, deps: Deps, filling: Filling, page: Section, state: FormState, code: Status) {
  const asksPlace = page.questions.some(({ design }) => design.kind === 'place');
  const point = readPoint(state.values);
  const place = {
    action: `${pagePath(filling.step, page.number)}/plek`,
    areas: asksPlace ? await wijken(deps.db) : [],
    name: asksPlace && point ? await placeName(deps.db, point) : null,
  };
  return c.html(
    <QuestionsPage frame={frameOf(c, deps)} filling={filling} page={page} state={state} place={place} />,
    code,
  );
}

/** The page of the questionnaire itself, also for who cannot go on. */
export function showHome(c: AppContext, deps: Deps, filling: Filling, code: Status) {
  const { step, survey, allowed } = filling;
  const where = { step, actor: c.get('actor'), deps, locale: c.get('locale') };
  const barrier = allowed.ok ? null : barrierOf(allowed.error, where);
  const open = survey !== undefined && resultsOpen(survey);
  return c.html(<SurveyPage frame={frameOf(c, deps)} filling={filling} barrier={barrier} resultsOpen={open} />, code);
}
