import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { noticeOf, numberIn, optionalMoment, type Status, textField } from '../../staff/index.ts';
import { askForm } from '../asking/ask-form.ts';
import { comingMoments } from '../asking/coming-moments.ts';
import { grounds, limits } from '../conversation.ts';
import { loadConversation } from '../conversation-row.ts';
import { officerPath } from '../paths.ts';
import { listConversations } from '../register/list-conversations.ts';
import { callConversation } from './call-conversation.ts';
import { openConversation, type RefuseError, refuseConversation } from './judge-conversation.ts';
import { officerMessages } from './messages.ts';
import { CallPage, OfficerListPage, OfficerPage } from './pages.tsx';
import { listTrajectories, type PlanError, planConversation } from './plan-conversation.ts';

const list = '/beheer/stadsgesprekken';
const path = '/beheer/stadsgesprekken/:id{[0-9]{1,15}}';
const status = {
  'conversation-not-found': 404,
  'not-allowed': 403,
  'other-state': 409,
  'names-in-reason': 422,
} as const satisfies Record<RefuseError['kind'], number>;

function refusal(locale: Locale) {
  const t = officerMessages(locale).error;
  return z.object({
    ground: z.enum(grounds, { error: t.ground }),
    reason: textField(limits.reason, t.reason, t.tooLong),
  });
}

const planStatus = { 'trajectory-not-found': 422, 'wrong-time': 422 } as const satisfies Partial<
  Record<PlanError['kind'], number>
>;

function momentField(wrong: string) {
  return optionalMoment(wrong).transform((moment, context) => {
    if (moment !== null) return moment;
    context.addIssue({ code: 'custom', message: wrong });
    return z.NEVER;
  });
}

function plan(locale: Locale) {
  const t = officerMessages(locale).error;
  return z.object({
    projectId: z.coerce
      .number({ error: t.trajectory })
      .int(t.trajectory)
      .positive(t.trajectory)
      .max(Number.MAX_SAFE_INTEGER, t.trajectory),
    startsAt: momentField(t.moment),
    endsAt: momentField(t.moment),
    place: textField(200, t.place, t.tooLong),
  });
}

function call(locale: Locale) {
  return askForm(locale).extend({
    calledBy: z.enum(['college', 'council'], { error: officerMessages(locale).error.who }),
  });
}

/** The pages of the programme team. */
export function officerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onTeam = (handle: (c: AppContext) => Promise<Response>) => async (c: AppContext) =>
    refuseUnlessStaff(c, 'programme_team') ?? handle(c);

  routes.get(
    list,
    onTeam(async (c) => {
      const rows = await listConversations(deps.db, { all: true });
      const notice = noticeOf(c, officerMessages(c.get('locale')).done);
      return c.html(<OfficerListPage frame={frameOf(c, deps, notice)} rows={rows} now={deps.now()} />);
    }),
  );
  routes.get(
    `${list}/nieuw`,
    onTeam((c) => callPage(c, deps, emptyForm())),
  );
  routes.post(
    `${list}/nieuw`,
    onTeam(async (c) => {
      const form = await readForm(c, call(c.get('locale')));
      if (!form.ok) return callPage(c, deps, form.state, formStatus[form.kind]);
      const done = await callConversation(deps, c.get('actor'), form.value);
      if (!done.ok) throw new HTTPException(status[done.error.kind]);
      return c.redirect(`${officerPath(done.value.id)}?klaar=gevraagd`, 303);
    }),
  );
  routes.get(
    path,
    onTeam((c) => page(c, deps, emptyForm())),
  );
  routes.post(
    `${path}/openen`,
    onTeam(async (c) => {
      const id = numberIn(c, 'id');
      const done = await openConversation(deps, c.get('actor'), id);
      return done.ok ? c.redirect(`${officerPath(id)}?klaar=open`, 303) : refused(c, deps, emptyForm(), done.error);
    }),
  );
  routes.post(
    `${path}/weigeren`,
    onTeam(async (c) => {
      const id = numberIn(c, 'id');
      const form = await readForm(c, refusal(c.get('locale')));
      if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
      const done = await refuseConversation(deps, c.get('actor'), id, form.value);
      if (done.ok) return c.redirect(`${officerPath(id)}?klaar=geweigerd`, 303);
      return refused(c, deps, form.state, done.error);
    }),
  );
  routes.post(
    `${path}/plannen`,
    onTeam(async (c) => {
      const id = numberIn(c, 'id');
      const form = await readForm(c, plan(c.get('locale')));
      if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
      const done = await planConversation(deps, c.get('actor'), id, form.value);
      if (done.ok) return c.redirect(`${officerPath(id)}?klaar=gepland`, 303);
      return notPlanned(c, deps, form.state, done.error);
    }),
  );
  return routes;
}

function notPlanned(c: AppContext, deps: Deps, state: FormState, error: PlanError): Promise<Response> {
  const t = officerMessages(c.get('locale')).error;
  switch (error.kind) {
    case 'trajectory-not-found':
      return page(c, deps, withError(state, 'projectId', t.trajectory), planStatus[error.kind]);
    case 'wrong-time':
      return page(c, deps, withError(state, 'endsAt', t.order), planStatus[error.kind]);
    case 'conversation-not-found':
    case 'not-allowed':
    case 'other-state':
      return refused(c, deps, state, error);
  }
}

async function refused(c: AppContext, deps: Deps, state: FormState, error: RefuseError): Promise<Response> {
  const t = officerMessages(c.get('locale')).error;
  const code = status[error.kind];
  switch (error.kind) {
    case 'conversation-not-found':
    case 'not-allowed':
      throw new HTTPException(code);
    case 'other-state':
      return page(c, deps, withError(state, '', t.otherState), code);
    case 'names-in-reason':
      return page(c, deps, withError(state, 'reason', t.names), code);
  }
}

async function page(c: AppContext, deps: Deps, state: FormState, code: Status = 200): Promise<Response> {
  const row = await loadConversation(deps.db, numberIn(c, 'id'));
  if (!row) throw new HTTPException(404);
  const notice = code === 200 ? noticeOf(c, officerMessages(c.get('locale')).done) : undefined;
  const trajectories = row.state === 'called' ? await listTrajectories(deps.db) : [];
  const now = deps.now();
  return c.html(<OfficerPage frame={frameOf(c, deps, notice)} {...{ row, now, state, trajectories }} />, code);
}

async function callPage(c: AppContext, deps: Deps, state: FormState, code: Status = 200): Promise<Response> {
  const [areas, moments] = await Promise.all([listAreas(deps.db), comingMoments(deps.db, deps.now())]);
  return c.html(<CallPage frame={frameOf(c, deps)} {...{ state, areas, moments }} />, code);
}
