import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { onDesk } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { problemWords } from '../answers/problem-words.ts';
import { loadSurvey, type Survey } from '../questions/survey.ts';
import { wijken } from '../questions/wijken.ts';
import { surveyPath } from '../survey-path.ts';
import { type KeyInError, keyIn, paperChannels } from './key-in.ts';
import { KeyInPage } from './key-in-page.tsx';
import { paperMessages } from './paper-messages.ts';
import { SheetPage } from './sheet-page.tsx';

const path = '/balie/vragenlijst/:stepId{[0-9]{1,15}}';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
type Place = { step: Step; survey: Survey };

const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-open': 409,
  'project-closed': 409,
  nothing: 422,
  'unknown-code': 422,
  'wrong-answer': 422,
} as const satisfies Record<KeyInError['kind'], number>;

/** The questionnaire on paper: printing it, and keying in what came back. */
export function paperRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const atDesk = (handle: (c: AppContext, place: Place) => Promise<Response> | Response) =>
    onDesk(deps, (step) => partOf(deps, step), handle);

  routes.get(
    path,
    atDesk((c, place) => {
      const channel = paperChannels.find((known) => known === c.req.query('kanaal')) ?? 'paper';
      return show(c, deps, place, emptyForm({ channel }), 200);
    }),
  );

  routes.get(
    `${path}/papier`,
    atDesk((c, { step, survey }) => {
      const address = `${deps.settings.baseUrl}${surveyPath(step)}`;
      return c.html(<SheetPage frame={frameOf(c, deps)} step={step} survey={survey} address={address} />);
    }),
  );

  routes.post(
    path,
    atDesk(async (c, place) => {
      const form = await readForm(c, z.looseObject({ channel: z.enum(paperChannels), submissionKey: z.uuid() }));
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const { channel, submissionKey } = form.value;
      const { values } = form.state;
      const keyed = await keyIn(deps, c.get('actor'), { stepId: place.step.id, channel, submissionKey, values });
      if (keyed.ok) return c.redirect(`/balie/vragenlijst/${place.step.id}?klaar=ja&kanaal=${channel}`, 303);
      const { field, text } = problemOf(keyed.error, c.get('locale'));
      return show(c, deps, place, withError(form.state, field, text), status[keyed.error.kind]);
    }),
  );

  return routes;
}

async function partOf(deps: Deps, step: Step) {
  const survey = step.instrument === 'survey' ? await loadSurvey(deps.db, step.id) : undefined;
  return survey && { survey };
}

function problemOf(error: KeyInError, locale: Locale): { field: string; text: string } {
  const t = paperMessages(locale);
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'not-open':
    case 'project-closed':
      return { field: '', text: t.refused[error.kind] };
    case 'nothing':
      return { field: '', text: t.nothing };
    case 'unknown-code':
      return { field: error.field, text: t.unknown(error.code) };
    case 'wrong-answer':
      return { field: error.problem.field, text: problemWords(error.problem, locale) };
  }
}

async function show(c: AppContext, deps: Deps, { step, survey }: Place, state: FormState, code: Status) {
  const notice = c.req.query('klaar') === 'ja' && code === 200 ? paperMessages(c.get('locale')).saved : undefined;
  const props = { step, survey, state, areas: await wijken(deps.db), next: notice !== undefined };
  return c.html(<KeyInPage frame={frameOf(c, deps, notice)} {...props} />, code);
}
