import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { countVotes } from './count-votes.ts';
import { dilemmaForm, minorityForm, readHands, readOptions, withdrawForm } from './dilemma-form.ts';
import { countMembers, loadDilemmas } from './load-dilemmas.ts';
import { removeDilemma, type SaveDilemmaError, saveDilemma } from './save-dilemma.ts';
import {
  type RecordHandsError,
  recordHands,
  saveMinority,
  type WithdrawError,
  withdrawDilemma,
} from './settle-dilemma.ts';
import { staffVotingMessages } from './staff-voting-messages.ts';
import { StaffVotingPage, type TypedVoting } from './staff-voting-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/stemmen';
type VotingError = SaveDilemmaError | RecordHandsError | WithdrawError | { kind: 'not-counted' };
type Done = keyof ReturnType<typeof staffVotingMessages>['done'];

/** Dilemmas and votes of a panel, for who manages its project. */
export function staffVotingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    `${path}/bewaar`,
    onPanel(deps, async (c, work) => {
      const locale = c.get('locale');
      const form = await readForm(c, dilemmaForm(locale));
      const unread = !form.ok && form.kind !== 'invalid';
      const { options, state } = unread ? { options: [], state: form.state } : readOptions(form.state, locale);
      const typed = { form: 'bewaar', id: idIn(state), state };
      if (!form.ok) return page(c, deps, work, { typed, code: formStatus[form.kind] });
      if (Object.keys(state.errors).length > 0) return page(c, deps, work, { typed, code: 422 });
      const { id, submissionKey, question, explanation, kind, way, opensAt, closesAt } = form.value;
      const input = { id, submissionKey, question, explanation, kind, way, opensAt, closesAt, options };
      const saved = await saveDilemma(deps, c.get('actor'), work.step.id, input);
      return saved.ok ? back(c, work, 'voorgelegd') : refused(c, deps, work, saved.error, typed);
    }),
  );

  routes.post(
    `${path}/weg`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, z.object({ id: z.coerce.number().int().positive() }));
      if (!form.ok) return page(c, deps, work, { code: formStatus[form.kind] });
      const done = await removeDilemma(deps, c.get('actor'), work.step.id, form.value.id);
      return done.ok ? back(c, work, 'weg') : refused(c, deps, work, done.error);
    }),
  );

  routes.post(
    `${path}/handen`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return page(c, deps, work, { code: formStatus[form.kind] });
      const id = idIn(form.state);
      const dilemma = (await loadDilemmas(deps.db, work.step.id, deps.now())).find((each) => each.id === id);
      if (!dilemma) throw new HTTPException(404);
      const { hands, state } = readHands(form.state, dilemma, c.get('locale'));
      const typed = { form: 'handen', id, state };
      if (Object.keys(state.errors).length > 0) return page(c, deps, work, { typed, code: 422 });
      const done = await recordHands(deps, c.get('actor'), work.step.id, { id: dilemma.id, ...hands });
      return done.ok ? back(c, work, 'geteld') : refused(c, deps, work, done.error, typed);
    }),
  );

  routes.post(
    `${path}/minderheid`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, minorityForm(c.get('locale')));
      const typed = { form: 'minderheid', id: idIn(form.state), state: form.state };
      if (!form.ok) return page(c, deps, work, { typed, code: formStatus[form.kind] });
      const done = await saveMinority(deps, c.get('actor'), work.step.id, form.value);
      return done.ok ? back(c, work, 'bewaard') : refused(c, deps, work, done.error, typed);
    }),
  );

  routes.post(
    `${path}/intrekken`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, withdrawForm(c.get('locale')));
      const typed = { form: 'intrekken', id: idIn(form.state), state: form.state };
      if (!form.ok) return page(c, deps, work, { typed, code: formStatus[form.kind] });
      const done = await withdrawDilemma(deps, c.get('actor'), work.step.id, form.value);
      return done.ok ? back(c, work, 'ingetrokken') : refused(c, deps, work, done.error, typed);
    }),
  );

  return routes;
}

/** The same text as a new dilemma: of the one that it was there is no form any more. */
function asNew({ form, state: { values, errors } }: TypedVoting): TypedVoting {
  const { id: _, submissionKey: __, ...rest } = values;
  return { form, id: null, state: { values: rest, errors } };
}

function idIn({ values }: FormState): number | null {
  return values.id === undefined ? null : Number(values.id);
}

function back(c: AppContext, work: PanelWork, done: Done) {
  return c.redirect(`${panelStaffPath(work.step, 'voting')}?klaar=${done}`, 303);
}

function refused(c: AppContext, deps: Deps, work: PanelWork, error: VotingError, typed?: TypedVoting) {
  const locale = c.get('locale');
  const t = staffVotingMessages(locale);
  const wrong = (field: string, message: string) =>
    page(c, deps, work, {
      ...(typed ? { typed: { ...typed, state: withError(typed.state, field, message) } } : {}),
      code: 422,
    });
  switch (error.kind) {
    case 'not-allowed':
      throw new HTTPException(403);
    case 'panel-not-found':
    case 'dilemma-not-found':
      throw new HTTPException(404);
    case 'closes-missing':
    case 'closes-too-soon':
      return wrong('closesAt', t.errors[error.kind]);
    case 'closes-after-deletion':
      return wrong('closesAt', t.errors[error.kind](formatDay(error.day, locale)));
    case 'more-than-members':
      return wrong('voters', t.errors[error.kind](error.members));
    case 'sum-differs':
      return wrong('voters', t.errors[error.kind](error.sum));
    case 'more-than-voters':
      return wrong('voters', t.errors[error.kind](error.most));
    case 'not-drawn':
      return page(c, deps, work, { typed, refusal: { text: t.notDrawn }, code: 409 });
    case 'already-open':
      return page(c, deps, work, { typed: typed && asNew(typed), refusal: { text: t.errors[error.kind] }, code: 409 });
    case 'not-by-hand':
    case 'already-counted':
    case 'not-counted':
    case 'not-open':
    case 'already-withdrawn':
      return page(c, deps, work, { typed, refusal: { text: t.errors[error.kind] }, code: 409 });
  }
}

async function page(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  { typed, refusal, code = 200 }: { typed?: TypedVoting | undefined; refusal?: Refusal; code?: Status } = {},
) {
  const { id } = work.step;
  await countVotes(deps, id);
  const dilemmas = await loadDilemmas(deps.db, id, deps.now());
  const members = await countMembers(deps.db, id);
  const editing = typed?.form === 'bewaar' ? typed.id : Number(c.req.query('wijzig'));
  const frame = frameOf(c, deps, code === 200 ? noticeOf(c, staffVotingMessages(c.get('locale')).done) : undefined);
  return c.html(<StaffVotingPage {...{ frame, work, dilemmas, members, editing, typed, refusal }} />, code);
}
