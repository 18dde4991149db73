import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { checkForm, emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import {
  describePicture,
  maxPictureBytes,
  pictureMessages,
  takePicture,
  withPicture,
} from '../../../platform/pictures/index.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type AddDrawingError, addDrawing, drawingsOf } from './add-drawing.ts';
import { DrawingsPage } from './drawings-page.tsx';
import type { ClassSession } from './load-session.ts';
import { sessionMessages } from './messages.ts';
import { ownSession, sessionPath } from './own-session.ts';
import { type RemoveDrawingError, removeDrawing } from './remove-drawing.ts';
import { drawingFields, drawingForm } from './session-form.ts';

const status = {
  'session-not-found': 404,
  'not-allowed': 403,
  'too-many-drawings': 409,
  'drawing-not-found': 404,
} as const satisfies Record<(AddDrawingError | RemoveDrawingError)['kind'], number>;
const path = `${sessionPath}/tekeningen`;
type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;

/** The drawings of a lesson, sent by its teacher. */
export function drawingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const show = async (c: AppContext, session: ClassSession, state: FormState, code: Code) => {
    const drawings = await drawingsOf(deps.db, session.id);
    return c.html(<DrawingsPage frame={frameOf(c, deps)} session={session} drawings={drawings} state={state} />, code);
  };

  routes.get(path, requirePerson, async (c) => show(c, await ownSession(c, deps), emptyForm(), 200));

  routes.post(path, requirePerson, async (c) => {
    const session = await ownSession(c, deps);
    const locale = c.get('locale');
    const read = await readForm(c, drawingFields, { maxBytes: maxPictureBytes + 200_000 });
    if (!read.ok) return show(c, session, read.state, formStatus[read.kind]);
    const picture = await takePicture(deps, read.value);
    const kept = withPicture(read.state.values, picture.ok ? picture.value : null);
    if (!picture.ok) {
      const state = withError({ values: kept, errors: {} }, 'picture', pictureMessages(locale)[picture.error.kind]);
      return show(c, session, state, 422);
    }
    const form = checkForm(c, drawingForm(locale), kept);
    const t = sessionMessages(locale).problems;
    if (!form.ok || picture.value === null) {
      const state = picture.value === null ? withError(form.state, 'picture', t.picture) : form.state;
      return show(c, session, state, 422);
    }
    // It may have been described otherwise at an earlier try.
    await describePicture(deps.db, picture.value, form.value.alt);
    const added = await addDrawing(deps, c.get('actor'), { sessionId: session.id, pictureId: picture.value });
    if (added.ok) return c.redirect(`/school/lessen/${session.id}?klaar=tekening`, 303);
    const { error } = added;
    if (error.kind !== 'too-many-drawings') throw new HTTPException(status[error.kind]);
    return show(c, session, withError(form.state, '', t[error.kind](error.limit)), status[error.kind]);
  });
  routes.post(`${path}/:drawing{[0-9]{1,15}}/weg`, requirePerson, async (c) => {
    const { id: sessionId } = await ownSession(c, deps);
    const input = { sessionId, drawingId: Number(c.req.param('drawing')) };
    const removed = await removeDrawing(deps, c.get('actor'), input);
    if (!removed.ok) throw new HTTPException(status[removed.error.kind]);
    return c.redirect(`/school/lessen/${sessionId}?klaar=weggehaald`, 303);
  });
  return routes;
}
