import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { loadSessions } from './load-sessions.ts';
import { cancelSession, publishSession, type RunError, reportSession } from './run-session.ts';
import type { Session } from './session.ts';
import { cancelForm, newSessionForm, reportForm, sessionForm } from './session-form.ts';
import { staffSessionMessages } from './staff-session-messages.ts';
import { StaffSessionPage, type TypedSession } from './staff-session-page.tsx';
import { StaffSessionsPage } from './staff-sessions-page.tsx';
import { addSession, changeSession, removeSession } from './write-session.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/bijeenkomsten';
const status = {
  'project-not-found': 404,
  'session-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  cancelled: 409,
  reported: 409,
  published: 409,
  'not-public': 409,
  'not-published': 409,
  'not-yet': 409,
  'too-many': 422,
} as const satisfies Record<RunError['kind'], number>;

/** Where officers plan the sessions of a panel, publish and cancel them, and write their reports. */
export function staffSessionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => listPage(c, deps, work)),
  );

  routes.post(
    path,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, newSessionForm(c.get('locale')));
      if (!form.ok) return listPage(c, deps, work, form.state, formStatus[form.kind]);
      const added = await addSession(deps, c.get('actor'), work.step, form.value);
      if (added.ok) return done(c, work, 'bewaard', added.value);
      const { state, refusal } = shownError(c, form.state, added.error);
      return listPage(c, deps, work, refusal ? withError(state, '', refusal.text) : state, status[added.error.kind]);
    }),
  );

  routes.get(
    `${path}/:sessionId`,
    onOne((c, work, session) => onePage(c, deps, work, session)),
  );

  routes.post(
    `${path}/:sessionId/publiceer`,
    onOne(async (c, work, session) => {
      const ran = await publishSession(deps, c.get('actor'), work.step, session.id);
      return ran.ok ? done(c, work, 'openbaar', session.id) : refused(c, deps, work, session, ran.error);
    }),
  );

  routes.post(
    `${path}/:sessionId/weg`,
    onOne(async (c, work, session) => {
      const removed = await removeSession(deps, c.get('actor'), work.step, session.id);
      return removed.ok ? done(c, work, 'weg') : refused(c, deps, work, session, removed.error);
    }),
  );

  onForm('', 'change', 'bewaard', sessionForm, changeSession);
  onForm('/vervallen', 'cancel', 'vervallen', cancelForm, (d, actor, step, id, { because }) =>
    cancelSession(d, actor, step, id, because),
  );
  onForm('/verslag', 'report', 'verslag', reportForm, reportSession);
  return routes;

  function onOne(handle: (c: AppContext, work: PanelWork, session: Session) => Promise<Response> | Response) {
    return onPanel(deps, async (c, work) => {
      const id = numberIn(c, 'sessionId');
      const session = (await loadSessions(deps.db, work.step.id)).find((each) => each.id === id);
      if (!session) throw new HTTPException(404);
      return handle(c, work, session);
    });
  }

  /** A form on the page of one session: what it takes, and what is done with it. */
  function onForm<Schema extends z.ZodType>(
    part: string,
    name: TypedSession['form'],
    key: DoneKey,
    schema: (locale: Locale) => Schema,
    run: (
      deps: Deps,
      actor: ReturnType<typeof actorIn>,
      step: PanelWork['step'],
      id: number,
      value: z.output<Schema>,
    ) => Promise<Result<null, RunError>>,
  ) {
    routes.post(
      `${path}/:sessionId${part}`,
      onOne(async (c, work, session) => {
        const form = await readForm(c, schema(c.get('locale')));
        const typed = { form: name, state: form.state };
        if (!form.ok) return onePage(c, deps, work, session, { typed, code: formStatus[form.kind] });
        const ran = await run(deps, actorIn(c), work.step, session.id, form.value);
        return ran.ok ? done(c, work, key, session.id) : refused(c, deps, work, session, ran.error, typed);
      }),
    );
  }
}

type DoneKey = keyof ReturnType<typeof staffSessionMessages>['done'];

function actorIn(c: AppContext) {
  return c.get('actor');
}

function done(c: AppContext, work: PanelWork, key: DoneKey, id?: number): Response {
  const list = panelStaffPath(work.step, 'sessions');
  return c.redirect(`${id === undefined ? list : `${list}/${id}`}?klaar=${key}`, 303);
}

/** Where the reason stands: at its field, or above the page; what is not theirs to see is the app's own error page. */
function shownError(c: AppContext, state: FormState, error: RunError): { state: FormState; refusal?: Refusal } {
  const t = staffSessionMessages(c.get('locale'));
  switch (error.kind) {
    case 'project-not-found':
    case 'session-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'too-many':
      return { state: withError(state, 'attended', t.tooMany(error.size)) };
    case 'project-closed':
    case 'cancelled':
    case 'reported':
    case 'published':
    case 'not-public':
    case 'not-published':
    case 'not-yet':
      return { state, refusal: { text: t.errors[error.kind] } };
  }
}

function refused(c: AppContext, deps: Deps, work: PanelWork, session: Session, error: RunError, typed?: TypedSession) {
  const { state, refusal } = shownError(c, typed?.state ?? emptyForm(), error);
  const shown = { ...(typed ? { typed: { ...typed, state } } : {}), ...(refusal ? { refusal } : {}) };
  return onePage(c, deps, work, session, { ...shown, code: status[error.kind] });
}

async function listPage(c: AppContext, deps: Deps, work: PanelWork, typed?: FormState, code: Status = 200) {
  const notice = typed ? undefined : noticeOf(c, staffSessionMessages(c.get('locale')).done);
  const sessions = await loadSessions(deps.db, work.step.id);
  const frame = frameOf(c, deps, notice);
  return c.html(
    <StaffSessionsPage {...{ frame, work, sessions, now: deps.now(), state: typed ?? emptyForm() }} />,
    code,
  );
}

function onePage(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  session: Session,
  { typed, refusal, code = 200 }: { typed?: TypedSession; refusal?: Refusal; code?: Status } = {},
) {
  const notice = code === 200 ? noticeOf(c, staffSessionMessages(c.get('locale')).done) : undefined;
  const frame = frameOf(c, deps, notice);
  return c.html(<StaffSessionPage {...{ frame, work, session, now: deps.now(), typed, refusal }} />, code);
}
