import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { classesToJudge } from '../../moderation/index.ts';
import { noticeOf } from '../../staff/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { askedQuestion } from '../questions/child-question.ts';
import { drawingsOf } from '../sessions/add-drawing.ts';
import { type ClassSession, loadSession, sheetsOf } from '../sessions/load-session.ts';
import { type DecideClassError, decideClass, mayDecide } from './decide-class.ts';
import { judgingMessages } from './messages.ts';
import { ClassesPage, ClassPage } from './pages.tsx';

const status = {
  'session-not-found': 404,
  'not-allowed': 403,
  'own-class': 403,
  'nothing-shown': 422,
  'decided-already': 409,
  'reason-missing': 422,
  'project-closed': 409,
} as const satisfies Record<DecideClassError['kind'], number>;
type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const atOnce = 30;

function rulingForm(locale: Locale) {
  const t = judgingMessages(locale).problems;
  return z
    .object({
      shown: manyOf(id),
      place: manyOf(id),
      shownDrawing: manyOf(id),
      placeDrawing: manyOf(id),
      reason: z.string().trim().max(500, t.reasonLong).prefault(''),
    })
    .transform(({ shownDrawing: shownDrawings, placeDrawing: placeDrawings, ...rest }) => ({
      ...rest,
      shownDrawings,
      placeDrawings,
    }));
}

/** The pages on which moderators read what classes send. */
export function judgingRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const path = '/moderatie/klassen/:id{[0-9]{1,15}}';

  routes.get('/moderatie/klassen', async (c) => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    const { roles } = c.get('actor') as { roles: readonly { role: string }[] };
    if (!roles.some(({ role }) => ['moderator', 'process_manager', 'administrator'].includes(role)))
      throw new HTTPException(403);
    const notice = noticeOf(c, judgingMessages(c.get('locale')).done);
    const classes = await classesToJudge(deps.db, c.get('actor'));
    return c.html(<ClassesPage frame={frameOf(c, deps, notice)} classes={classes} />);
  });

  const show = async (c: AppContext, session: ClassSession, state: FormState, code: Code) => {
    const [{ parts }, sheets, drawings] = await Promise.all([
      askedQuestion(deps.db, instruments, session.question, deps.now()),
      sheetsOf(deps.db, session.id, { statuses: ['approved'], limit: atOnce + 1 }),
      drawingsOf(deps.db, session.id),
    ]);
    const model = {
      session,
      parts,
      sheets: sheets.slice(0, atOnce),
      drawings: drawings.filter((drawing) => drawing.status === 'waiting'),
      more: sheets.length > atOnce,
    };
    return c.html(<ClassPage frame={frameOf(c, deps)} model={model} state={state} />, code);
  };
  const onClass = (handle: (c: AppContext, session: ClassSession) => Promise<Response>) => async (c: AppContext) => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    const session = await loadSession(deps.db, Number(c.req.param('id')));
    if (!session) throw new HTTPException(404);
    const { step } = await askedQuestion(deps.db, instruments, session.question, deps.now());
    if (!mayDecide(c.get('actor'), step?.projectId ?? null)) throw new HTTPException(403);
    return handle(c, session);
  };

  routes.get(
    path,
    onClass((c, session) => show(c, session, emptyForm(), 200)),
  );
  routes.post(
    path,
    onClass(async (c, session) => {
      const form = await readForm(c, rulingForm(c.get('locale')));
      if (!form.ok) return show(c, session, form.state, formStatus[form.kind]);
      const decided = await decideClass(deps, instruments, c.get('actor'), session.id, form.value);
      if (decided.ok) return c.redirect('/moderatie/klassen?klaar=besloten', 303);
      const { kind } = decided.error;
      if (kind === 'session-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
      const text = judgingMessages(c.get('locale')).problems[kind];
      const field = kind === 'reason-missing' ? 'reason' : '';
      return show(c, session, withError(form.state, field, text), status[kind]);
    }),
  );
  return routes;
}
