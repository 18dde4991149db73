import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { hasRole } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessManager, refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { noticeOf, numberIn } from '../staff/index.ts';
import type { Instruments } from '../steps/index.ts';
import { addOwnLesson } from './add-own-lesson.ts';
import { listNotBegun, readAbout } from './due-list.ts';
import { evaluationForm, ownLessonForm, voiceForm } from './evaluation-form.ts';
import { DuePage } from './list-page.tsx';
import { type Evaluation, listEvaluations, loadEvaluation } from './load-evaluation.ts';
import { projectsOf } from './may-evaluate.ts';
import { type OpenError, openEvaluation } from './open-evaluation.ts';
import { type SaveError, saveEvaluation } from './save-evaluation.ts';
import { StaffEvaluationPage, type TypedForm } from './staff-evaluation-page.tsx';
import { staffEvaluationMessages } from './staff-messages.ts';
import { loadStaffModel } from './staff-model.ts';
import { askVoice } from './voices/ask-voice.ts';
import { showVoice } from './voices/show-voice.ts';

const path = '/beheer/evaluaties';
const one = `${path}/:id{[0-9]{1,15}}`;
const openStatus = { 'not-found': 404, 'not-allowed': 403, 'not-over-yet': 409 } as const satisfies Record<
  OpenError['kind'],
  number
>;
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** Where officers evaluate what is over. */
export function staffEvaluationRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (
    c: AppContext,
    evaluation: Evaluation,
    typed?: TypedForm,
    code: Status = 200,
    problem?: string,
  ) => {
    const notice = typed || problem ? undefined : noticeOf(c, staffEvaluationMessages(c.get('locale')).notices);
    const model = await loadStaffModel(deps, instruments, evaluation);
    return c.html(
      <StaffEvaluationPage frame={frameOf(c, deps, notice)} model={model} typed={typed} problem={problem} />,
      code,
    );
  };

  routes.get(path, async (c) => refuseUnlessStaff(c) ?? duePage(c, deps));

  routes.post(path, async (c) => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    const form = await readForm(c, z.object({ about: z.string().default('') }));
    if (!form.ok && form.kind !== 'invalid') throw new HTTPException(formStatus[form.kind]);
    const about = form.ok ? readAbout(form.value.about) : undefined;
    const actor = c.get('actor');
    if (!about || actor.kind !== 'person') throw new HTTPException(404);
    const opened = await openEvaluation(deps, actor, about);
    if (opened.ok) return c.redirect(`${path}/${opened.value.id}?klaar=begonnen`, 303);
    switch (opened.error.kind) {
      case 'not-found':
      case 'not-allowed':
        throw new HTTPException(openStatus[opened.error.kind]);
      case 'not-over-yet':
        return duePage(c, deps, staffEvaluationMessages(c.get('locale')).notOver, openStatus[opened.error.kind]);
    }
  });

  routes.get(
    one,
    onEvaluation(deps, (c, evaluation) => page(c, evaluation)),
  );

  routes.post(
    one,
    onEvaluation(deps, async (c, evaluation) => {
      const form = await readForm(c, evaluationForm(c.get('locale')));
      if (!form.ok) return page(c, evaluation, { form: 'text', state: form.state }, formStatus[form.kind]);
      const { what, cost, ...text } = form.value;
      const input = { id: evaluation.id, text: { ...text, costCents: cost }, publish: what === 'publish' };
      const saved = await saveEvaluation(deps, instruments, c.get('actor'), input);
      if (saved.ok) return back(c, evaluation, what === 'publish' ? 'geplaatst' : 'bewaard');
      const state = saveProblem(c, form.state, saved.error);
      return page(c, evaluation, { form: 'text', state }, 422);
    }),
  );

  routes.post(
    `${one}/stemmen`,
    onEvaluation(deps, async (c, evaluation) => {
      const form = await readForm(c, voiceForm(c.get('locale')));
      if (!form.ok) return page(c, evaluation, { form: 'voice', state: form.state }, formStatus[form.kind]);
      const asked = await askVoice(deps, c.get('actor'), { id: evaluation.id, ...form.value });
      if (asked.ok) return back(c, evaluation, 'gevraagd');
      if (asked.error.kind !== 'asked-already') throw new HTTPException(asked.error.kind === 'not-allowed' ? 403 : 404);
      const problem = staffEvaluationMessages(c.get('locale')).error[asked.error.kind];
      return page(c, evaluation, { form: 'voice', state: withError(form.state, 'email', problem) }, 409);
    }),
  );

  routes.post(
    `${one}/stemmen/:voice{[0-9]{1,15}}/tonen`,
    onEvaluation(deps, async (c, evaluation) => {
      const form = await readForm(c, z.object({ written: z.string().default('') }));
      if (!form.ok) throw new HTTPException(formStatus[form.kind]);
      const input = { id: evaluation.id, voiceId: numberIn(c, 'voice'), writtenAt: form.value.written };
      const shown = await showVoice(deps, c.get('actor'), input);
      if (shown.ok) return back(c, evaluation, 'getoond');
      if (shown.error.kind !== 'changed-meanwhile')
        throw new HTTPException(shown.error.kind === 'not-allowed' ? 403 : 404);
      const problem = staffEvaluationMessages(c.get('locale')).error[shown.error.kind];
      return page(c, evaluation, undefined, 409, problem);
    }),
  );

  routes.post(
    `${one}/lessen`,
    onEvaluation(deps, async (c, evaluation) => {
      const form = await readForm(c, ownLessonForm(c.get('locale')));
      if (!form.ok) return page(c, evaluation, { form: 'lesson', state: form.state }, formStatus[form.kind]);
      const added = await addOwnLesson(deps, c.get('actor'), { id: evaluation.id, ...form.value });
      if (added.ok) return back(c, evaluation, 'les');
      if (added.error.kind !== 'there-already') throw new HTTPException(added.error.kind === 'not-allowed' ? 403 : 404);
      const problem = staffEvaluationMessages(c.get('locale')).error.same;
      return page(c, evaluation, { form: 'lesson', state: withError(form.state, 'body', problem) }, 409);
    }),
  );

  return routes;
}

function back(c: AppContext, { id }: Evaluation, done: string) {
  return c.redirect(`${path}/${id}?klaar=${done}`, 303);
}

/** A handler for one evaluation; only who writes it gets through. */
function onEvaluation(deps: Deps, handle: (c: AppContext, evaluation: Evaluation) => Promise<Response> | Response) {
  return async (c: AppContext): Promise<Response> => {
    const evaluation = await loadEvaluation(deps.db, numberIn(c, 'id'));
    if (!evaluation) throw new HTTPException(404);
    return refuse(c, evaluation) ?? handle(c, evaluation);
  };
}

function refuse(c: AppContext, { projectId }: Evaluation): Response | null {
  if (hasRole(c.get('actor'), 'programme_team')) return refuseUnlessStaff(c, 'programme_team');
  return projectId === null ? refuseUnlessStaff(c, 'secretary') : refuseUnlessManager(c, projectId);
}

async function duePage(c: AppContext, deps: Deps, problem?: string, code: 200 | 409 = 200) {
  const actor = c.get('actor');
  const mine = projectsOf(actor);
  const of = mine === 'all' ? {} : { projectIds: mine };
  const schemes = hasRole(actor, 'programme_team') || hasRole(actor, 'secretary');
  const [due, withViews, published, notBegun] = await Promise.all([
    listEvaluations(deps.db, { ...of, published: false, limit: 60 }),
    listEvaluations(deps.db, { ...of, published: true, withViews: true, limit: 60 }),
    listEvaluations(deps.db, { ...of, published: true, limit: 20 }),
    listNotBegun(deps.db, deps.now(), { projectIds: mine, schemes }),
  ]);
  const props = { today: townDay(deps.now()), due, withViews, published, notBegun, problem };
  return c.html(<DuePage frame={frameOf(c, deps)} {...props} />, code);
}

function saveProblem(c: AppContext, state: FormState, error: SaveError): FormState {
  const t = staffEvaluationMessages(c.get('locale')).error;
  switch (error.kind) {
    case 'evaluation-not-found':
      throw new HTTPException(404);
    case 'not-allowed':
      throw new HTTPException(403);
    case 'incomplete':
      return error.missing.reduce((all, field) => withError(all, field, t[field]), state);
    case 'change-note-missing':
      return withError(state, 'changeNote', t.changeNote);
  }
}
