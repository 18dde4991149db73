import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf } from '../../staff/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { askedQuestion } from '../questions/child-question.ts';
import { drawingsOf } from './add-drawing.ts';
import { BoardPage } from './board-page.tsx';
import { closeSession } from './close-session.ts';
import { sheetsAtOnce } from './judge-form.tsx';
import { type JudgeError, judgeSheets } from './judge-sheets.ts';
import { type ClassSession, countSheets, type Sheet, sheetsOf } from './load-session.ts';
import { sessionMessages } from './messages.ts';
import { classAddress, ownSession, sessionPath } from './own-session.ts';
import { judgeForm } from './session-form.ts';
import { SessionPage } from './session-page.tsx';
import { fieldOf, ShortenPage } from './shorten-page.tsx';
import { type ShortenError, shortenSheet } from './shorten-sheet.ts';

const status = {
  'session-not-found': 404,
  'not-allowed': 403,
  'sheet-not-found': 404,
  'nothing-shown': 422,
  'decided-already': 409,
  'nothing-left': 422,
  'not-shorter': 422,
} as const satisfies Record<(JudgeError | ShortenError)['kind'], number>;
type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const sheetPath = `${sessionPath}/antwoorden/:sheet{[0-9]{1,15}}`;

/** The pages of one lesson, for who started it. */
export function sessionRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const partsOf = async ({ question }: ClassSession) =>
    (await askedQuestion(deps.db, instruments, question, deps.now())).parts;

  const show = async (c: AppContext, session: ClassSession, state = emptyForm(), code: Code = 200) => {
    const { id } = session;
    const [parts, counts, toRead, aside, decided, drawings] = await Promise.all([
      partsOf(session),
      countSheets(deps.db, id),
      sheetsOf(deps.db, id, { statuses: ['sent'], limit: sheetsAtOnce }),
      sheetsOf(deps.db, id, { statuses: ['rejected'], limit: sheetsAtOnce }),
      sheetsOf(deps.db, id, { statuses: ['published', 'refused'], limit: 40 }),
      drawingsOf(deps.db, id),
    ]);
    const address = classAddress(deps);
    const rest = { address, drawings: drawings.length, now: deps.now() };
    const model = { session, parts, counts, toRead, aside, decided, ...rest };
    const notice = code === 200 ? noticeOf(c, sessionMessages(c.get('locale')).done) : undefined;
    return c.html(<SessionPage frame={frameOf(c, deps, notice)} model={model} state={state} />, code);
  };

  routes.get(sessionPath, requirePerson, async (c) => show(c, await ownSession(c, deps)));
  routes.get(`${sessionPath}/bord`, requirePerson, async (c) => {
    const session = await ownSession(c, deps);
    const link = `${deps.settings.baseUrl}/klas/${session.code}`;
    return c.html(<BoardPage frame={frameOf(c, deps)} session={session} address={classAddress(deps)} link={link} />);
  });
  routes.post(`${sessionPath}/sluiten`, requirePerson, async (c) => {
    const { id } = await ownSession(c, deps);
    const closed = await closeSession(deps, c.get('actor'), id);
    if (!closed.ok) throw new HTTPException(status[closed.error.kind]);
    return c.redirect(`/school/lessen/${id}?klaar=gesloten`, 303);
  });
  routes.post(`${sessionPath}/antwoorden`, requirePerson, async (c) => {
    const session = await ownSession(c, deps);
    const form = await readForm(c, judgeForm);
    if (!form.ok) return show(c, session, form.state, formStatus[form.kind]);
    const judged = await judgeSheets(deps, c.get('actor'), session.id, form.value);
    if (judged.ok) return c.redirect(`/school/lessen/${session.id}?klaar=gekozen`, 303);
    const { kind } = judged.error;
    if (kind === 'session-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
    const text = sessionMessages(c.get('locale')).problems[kind];
    return show(c, session, withError(emptyForm(), '', text), status[kind]);
  });

  const showShorten = async (c: AppContext, session: ClassSession, sheet: Sheet, state: FormState, code: Code) => {
    const parts = (await partsOf(session)).filter(({ key, choices }) => choices === null && sheet.answers[key]);
    return c.html(<ShortenPage frame={frameOf(c, deps)} {...{ session, sheet, parts, state }} />, code);
  };
  const sheetOf = async (c: AppContext, session: ClassSession): Promise<Sheet> => {
    const statuses = ['sent', 'approved', 'rejected', 'published', 'refused'] as const;
    const sheets = await sheetsOf(deps.db, session.id, { statuses, limit: 1000 });
    const sheet = sheets.find(({ id }) => id === Number(c.req.param('sheet')));
    if (!sheet) throw new HTTPException(404);
    return sheet;
  };
  routes.get(sheetPath, requirePerson, async (c) => {
    const session = await ownSession(c, deps);
    return showShorten(c, session, await sheetOf(c, session), emptyForm(), 200);
  });
  routes.post(sheetPath, requirePerson, async (c) => {
    const session = await ownSession(c, deps);
    const sheet = await sheetOf(c, session);
    const form = await readForm(c, z.record(z.string(), z.unknown()));
    if (!form.ok) return showShorten(c, session, sheet, form.state, formStatus[form.kind]);
    const words = Object.fromEntries(
      (await partsOf(session))
        .filter(({ key, choices }) => choices === null && sheet.answers[key])
        .map(({ key }) => [key, String(form.state.values[fieldOf(key)] ?? '')]),
    );
    const input = { sessionId: session.id, sheetId: sheet.id, words };
    const shortened = await shortenSheet(deps, c.get('actor'), input);
    if (shortened.ok) return c.redirect(`/school/lessen/${session.id}?klaar=ingekort#lezen`, 303);
    const { error } = shortened;
    const t = sessionMessages(c.get('locale')).problems;
    switch (error.kind) {
      case 'session-not-found':
      case 'not-allowed':
      case 'sheet-not-found':
        throw new HTTPException(status[error.kind]);
      case 'decided-already':
        return showShorten(c, session, sheet, withError(form.state, '', t[error.kind]), status[error.kind]);
      case 'nothing-left':
      case 'not-shorter': {
        const again = withError(form.state, fieldOf(error.part), t[error.kind]);
        return showShorten(c, session, sheet, again, status[error.kind]);
      }
    }
  });
  return routes;
}
