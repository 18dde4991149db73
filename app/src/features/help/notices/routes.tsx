import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { openingForm } from '../contact/message-form.ts';
import { contactMessages } from '../contact/messages.ts';
import { type OpenThreadError, openThread } from '../contact/open-thread.ts';
import { speakerOf } from '../contact/speaker.ts';
import { threadHref } from '../contact/thread-mail.ts';
import { findSuggestions } from '../suggestions/find-suggestions.ts';
import { closeNotice } from './change-notice.ts';
import { isOwn, isStanding, loadNotice, type Notice, noticeHref } from './load-notice.ts';
import { noticeMessages } from './messages.ts';
import type { Side } from './notice.ts';
import { closingForm } from './notice-form.ts';
import { NoticePage } from './notice-page.tsx';
import { noticeProblem, noticeStatus } from './notice-problem.ts';
import { listOwnNotices, type OwnNotice } from './own-notices.ts';

const openStatus = {
  'sign-in-first': 403,
  'notice-not-found': 404,
  'notice-ended': 409,
  'own-notice': 409,
  'not-your-notice': 403,
  'same-text': 409,
  'too-many-today': 429,
} as const satisfies Record<OpenThreadError['kind'], number>;
type Status =
  | 200
  | (typeof openStatus)[keyof typeof openStatus]
  | (typeof noticeStatus)[keyof typeof noticeStatus]
  | (typeof formStatus)[keyof typeof formStatus];
const paths = { need: '/hulp/:id{[0-9]{1,15}}', offer: '/aanbod/:id{[0-9]{1,15}}' } as const satisfies Record<
  Side,
  string
>;

/** The page of a need or an offer, answering it and closing it. */
export function noticeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const side of ['need', 'offer'] as const) {
    const path = paths[side];
    routes.get(path, (c) => show(c, deps, side, { state: emptyForm(), form: 'respond' }, 200));
    routes.post(`${path}/gesprek`, requirePerson, (c) => respond(c, deps, side));
    routes.post(`${path}/sluiten`, requirePerson, (c) => close(c, deps, side));
  }
  return routes;
}

type Shown = { state: FormState; form: 'respond' | 'close' };

async function show(c: AppContext, deps: Deps, side: Side, { state, form }: Shown, code: Status) {
  const actor = c.get('actor');
  const notice = await loadNotice(deps.db, side, Number(c.req.param('id')));
  if (!notice) return c.notFound();
  const own = isOwn(notice, actor);
  const today = townDay(deps.now());
  const standing = isStanding(notice, today);
  // What a moderator hid, and what belongs to an initiative that is not on the site, is for its owner only.
  const mayRead =
    own || (notice.status !== 'hidden' && (side === 'offer' ? notice.ownerId : notice.initiative?.published));
  if (!mayRead) return c.notFound();
  const suggestions = own && standing ? await findSuggestions(deps.db, notice, today) : [];
  const others = own || !standing ? [] : await othersOf(c, deps, side, today);
  const frame = frameOf(c, deps, saidOf(c, side));
  const props = { notice, own, standing, suggestions, state, form, with: others };
  return c.html(<NoticePage frame={frame} {...props} />, code);
}

/** What the reader has on the other side, to answer with. */
async function othersOf(c: AppContext, deps: Deps, side: Side, today: string): Promise<OwnNotice[]> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') return [];
  const { personId, speaksFor } = speakerOf(actor);
  const own = await listOwnNotices(deps.db, side === 'need' ? { offersOf: personId } : { needsOf: speaksFor });
  return own.filter(({ status, untilOn }) => status === 'published' && untilOn >= today);
}

function saidOf(c: AppContext, side: Side): string | undefined {
  const t = noticeMessages(c.get('locale'));
  switch (c.req.query('klaar')) {
    case 'geplaatst':
      return t.placed[side];
    case 'gewijzigd':
      return t.changed;
    case 'gesloten':
      return t.closed;
    default:
      return undefined;
  }
}

async function respond(c: AppContext, deps: Deps, side: Side) {
  const id = Number(c.req.param('id'));
  const form = await readForm(c, openingForm(c.get('locale')));
  if (!form.ok) return show(c, deps, side, { state: form.state, form: 'respond' }, formStatus[form.kind]);
  const { body, with: withId, submissionKey } = form.value;
  const opened = await openThread(deps, c.get('actor'), { notice: { side, id }, withId, body, submissionKey });
  if (opened.ok) return c.redirect(`${threadHref(opened.value.id)}?klaar=verstuurd`, 303);
  const { error } = opened;
  const t = contactMessages(c.get('locale')).problems;
  switch (error.kind) {
    case 'sign-in-first':
    case 'notice-not-found':
      throw new HTTPException(openStatus[error.kind]);
    case 'too-many-today': {
      const state = withError(form.state, '', t[error.kind](error.limit));
      return show(c, deps, side, { state, form: 'respond' }, openStatus[error.kind]);
    }
    case 'notice-ended':
    case 'own-notice':
    case 'not-your-notice':
    case 'same-text': {
      const field = error.kind === 'same-text' ? 'body' : error.kind === 'not-your-notice' ? 'with' : '';
      const state = withError(form.state, field, t[error.kind]);
      return show(c, deps, side, { state, form: 'respond' }, openStatus[error.kind]);
    }
  }
}

async function close(c: AppContext, deps: Deps, side: Side) {
  const id = Number(c.req.param('id'));
  const notice: Notice | undefined = await loadNotice(deps.db, side, id);
  if (!notice) return c.notFound();
  if (!isOwn(notice, c.get('actor'))) throw new HTTPException(403);
  const form = await readForm(c, closingForm(c.get('locale')));
  if (!form.ok) return show(c, deps, side, { state: form.state, form: 'close' }, formStatus[form.kind]);
  const closed = await closeNotice(deps, c.get('actor'), { side, id, closing: form.value.closing });
  if (closed.ok) return c.redirect(`${noticeHref(side, id)}?klaar=gesloten`, 303);
  const state = noticeProblem(form.state, closed.error, c.get('locale'));
  if (!state) throw new HTTPException(noticeStatus[closed.error.kind]);
  return show(c, deps, side, { state, form: 'close' }, noticeStatus[closed.error.kind]);
}
