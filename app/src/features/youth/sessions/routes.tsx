import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { placesOf } from '../../areas/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { openQuestions } from '../questions/child-question.ts';
import { drawingRoutes } from './drawing-routes.tsx';
import { ownSessions } from './load-session.ts';
import { sessionMessages } from './messages.ts';
import { NewSessionPage } from './new-session-page.tsx';
import { type OpenSessionError, openSession } from './open-session.ts';
import { SchoolPage } from './school-page.tsx';
import { sessionForm } from './session-form.ts';
import { sessionRoutes } from './session-routes.tsx';

const openStatus = {
  'sign-in-first': 403,
  'question-not-open': 409,
  'area-not-found': 422,
  'too-many-today': 429,
} as const satisfies Record<OpenSessionError['kind'], number>;
type Code = 200 | 403 | 409 | 413 | 415 | 422 | 429;

/** The pages of teachers. */
export function schoolRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const showForm = async (c: AppContext, state: FormState, code: Code) => {
    c.header('cache-control', 'no-store');
    const [questions, places] = await Promise.all([
      openQuestions(deps.db, instruments, deps.now()),
      placesOf(deps.db, []),
    ]);
    return c.html(
      <NewSessionPage frame={frameOf(c, deps)} questions={questions} places={places} state={state} />,
      code,
    );
  };

  routes.get('/school', async (c) => {
    const actor = c.get('actor');
    const [questions, own] = await Promise.all([
      openQuestions(deps.db, instruments, deps.now()),
      actor.kind === 'person' ? ownSessions(deps.db, actor.personId) : [],
    ]);
    return c.html(<SchoolPage frame={frameOf(c, deps)} questions={questions} own={own} />);
  });

  routes.get('/school/nieuw', requirePerson, (c) =>
    showForm(c, emptyForm({ questionId: c.req.query('vraag') ?? '' }), 200),
  );

  routes.post('/school/nieuw', requirePerson, async (c) => {
    const form = await readForm(c, sessionForm(c.get('locale')));
    if (!form.ok) return showForm(c, form.state, formStatus[form.kind]);
    const opened = await openSession(deps, instruments, c.get('actor'), form.value);
    if (opened.ok) return c.redirect(`/school/lessen/${opened.value.id}?klaar=begonnen`, 303);
    return showForm(c, refused(form.state, opened.error, c), openStatus[opened.error.kind]);
  });

  routes.route('/', sessionRoutes(deps, instruments));
  routes.route('/', drawingRoutes(deps));
  return routes;
}

function refused(state: FormState, error: OpenSessionError, c: AppContext): FormState {
  const t = sessionMessages(c.get('locale'));
  switch (error.kind) {
    case 'sign-in-first':
      return withError(state, '', t.signIn);
    case 'question-not-open':
      return withError(state, 'questionId', t.problems[error.kind]);
    case 'area-not-found':
      return withError(state, 'areaId', t.problems[error.kind]);
    case 'too-many-today':
      return withError(state, '', t.problems[error.kind](error.limit));
  }
}
