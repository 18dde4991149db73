import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessManager } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas } from '../areas/index.ts';
import { loadProject, type Project } from '../projects/index.ts';
import { listSteps } from '../steps/index.ts';
import { outcomes } from './answer.ts';
import { type AnswerContributionsError, answerContributions } from './answer-contributions.ts';
import { answerFigures } from './answer-figures.ts';
import { answerMessages } from './messages.ts';
import { filterOf, positive, type StaffFilter } from './staff-filter.ts';
import { AnswersPage } from './staff-page.tsx';
import type { Told } from './tell-authors.ts';
import { answerPromisedOn, countToAnswer, idsToAnswer, listToAnswer } from './to-answer.ts';

const path = '/beheer/trajecten/:slug/antwoorden';
const perPage = 50;
const formSchema = z.object({
  contribution: manyOf(z.coerce.number().int().positive()),
  everything: z.string().optional(),
  seenAt: z.coerce.date(),
  outcome: z.enum(outcomes).optional(),
  why: z.string().default(''),
});
const status = {
  'project-not-found': 404,
  'not-allowed': 403,
  'nothing-chosen': 422,
  'too-many': 422,
  'why-missing': 422,
  'why-too-long': 422,
  'contribution-gone': 409,
  'already-answered': 409,
} as const satisfies Record<AnswerContributionsError['kind'], number>;
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** The staff page on which contributions are answered. */
export function staffAnswerRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(path, async (c) => {
    const project = await projectOf(c, deps);
    return refuseUnlessManager(c, project.id) ?? page(c, deps, project, emptyForm());
  });

  app.post(path, async (c) => {
    const project = await projectOf(c, deps);
    const refused = refuseUnlessManager(c, project.id);
    if (refused) return refused;
    const form = await readForm(c, formSchema, { maxBytes: 200_000 });
    if (!form.ok) return page(c, deps, project, form.state, formStatus[form.kind]);
    const t = answerMessages(c.get('locale')).error;
    const { outcome, why, everything, seenAt } = form.value;
    if (!outcome) return page(c, deps, project, withError(form.state, 'outcome', t['outcome-missing']), 422);
    const contributionIds = everything
      ? await idsToAnswer(deps.db, project.id, filterOf(c), await termOf(deps, project.id), seenAt)
      : form.value.contribution;
    const result = await answerContributions(deps, c.get('actor'), {
      projectId: project.id,
      contributionIds,
      outcome,
      why,
    });
    if (result.ok)
      return c.redirect(`/beheer/trajecten/${project.slug}/antwoorden?${toldQuery(result.value.told)}`, 303);
    const { error } = result;
    switch (error.kind) {
      case 'project-not-found':
      case 'not-allowed':
        throw new HTTPException(status[error.kind]);
      case 'nothing-chosen':
        return page(c, deps, project, withError(form.state, 'contribution', t[error.kind]), status[error.kind]);
      case 'too-many':
        return page(
          c,
          deps,
          project,
          withError(form.state, 'contribution', t[error.kind](error.limit)),
          status[error.kind],
        );
      case 'why-missing':
        return page(c, deps, project, withError(form.state, 'why', t[error.kind]), status[error.kind]);
      case 'why-too-long':
        return page(c, deps, project, withError(form.state, 'why', t[error.kind](error.limit)), status[error.kind]);
      case 'contribution-gone':
      case 'already-answered': {
        const state = withoutChosen(form.state, error.ids);
        return page(c, deps, project, withError(state, '', t[error.kind](error.ids.length)), status[error.kind]);
      }
    }
  });

  return app;
}

/** How the told figures travel to the next page, so that a reload sends nothing again. */
export function toldQuery({ mails, letters, calls }: Told): URLSearchParams {
  return new URLSearchParams({
    klaar: 'verstuurd',
    mails: String(mails),
    brieven: String(letters),
    bellen: String(calls),
  });
}

/** The sentence after an answer was sent, or undefined. */
function toldNotice(c: AppContext): string | undefined {
  if (c.req.query('klaar') !== 'verstuurd') return undefined;
  const count = (name: string) => positive(c.req.query(name)) ?? 0;
  return answerMessages(c.get('locale')).staff.told(count('mails'), count('brieven'), count('bellen'));
}

async function projectOf(c: AppContext, deps: Deps): Promise<Project> {
  const project = await loadProject(deps.db, c.req.param('slug') ?? '');
  if (!project) throw new HTTPException(404);
  return project;
}

async function termOf(deps: Deps, projectId: number) {
  const { answerTermDays } = deps.settings.town;
  return { today: townDay(deps.now()), answerTermDays, promisedOn: await answerPromisedOn(deps.db, projectId) };
}

async function page(c: AppContext, deps: Deps, project: Project, state: FormState, code: Status = 200) {
  const { db } = deps;
  const seenAt = deps.now();
  const filter: StaffFilter = filterOf(c);
  const term = await termOf(deps, project.id);
  const found = await countToAnswer(db, project.id, filter, term);
  const pages = Math.max(1, Math.ceil(found / perPage));
  const current = Math.min(filter.page, pages);
  const [figures, steps, areas, list] = await Promise.all([
    answerFigures(db, seenAt, project.id),
    listSteps(db, project.id, seenAt),
    listAreas(db),
    listToAnswer(db, project.id, filter, term, { limit: perPage, offset: (current - 1) * perPage }),
  ]);
  const model = {
    project,
    figures,
    filter: { ...filter, page: current },
    term,
    steps,
    areas,
    found,
    list,
    pages,
    seenAt,
  };
  return c.html(<AnswersPage frame={frameOf(c, deps, toldNotice(c))} model={model} state={state} />, code);
}

function withoutChosen(state: FormState, ids: readonly number[]): FormState {
  const gone = ids.map(String);
  const chosen = [state.values.contribution ?? []].flat().filter((id) => !gone.includes(id));
  return { ...state, values: { ...state.values, contribution: chosen } };
}
