import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listOwnNotices } from '../notices/own-notices.ts';
import { answerOutcome } from '../outcome/answer-outcome.ts';
import { outcomeMessages } from '../outcome/messages.ts';
import { outcomeForm, outcomeProblem, outcomeStatus } from '../outcome/outcome-form.ts';
import { listMessages, listOutcomes, listThreads, loadThread } from './load-thread.ts';
import { type MatchThreadError, matchThread, type UnmatchThreadError, unmatchThread } from './match-thread.ts';
import { messageForm } from './message-form.ts';
import { contactMessages } from './messages.ts';
import { OwnPage } from './own-page.tsx';
import { type SendMessageError, sendMessage } from './send-message.ts';
import { speakerOf } from './speaker.ts';
import { sideOf } from './thread.ts';
import { threadHref } from './thread-mail.ts';
import { type ThreadForm, ThreadPage } from './thread-page.tsx';

const status = {
  'thread-not-found': 404,
  'nobody-there': 409,
  'same-text': 409,
  'too-many-today': 429,
  'matched-already': 409,
  'not-matched': 409,
  'asked-already': 409,
} as const satisfies Record<(SendMessageError | MatchThreadError | UnmatchThreadError)['kind'], number>;
type Status =
  | 200
  | (typeof status)[keyof typeof status]
  | (typeof outcomeStatus)[keyof typeof outcomeStatus]
  | (typeof formStatus)[keyof typeof formStatus];

const thread = '/hulp/gesprekken/:id{[0-9]{1,15}}';

/** Conversations, and the page of what one offers and with whom one talks. */
export function contactRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/mijn/hulp', requirePerson, (c) => showOwn(c, deps));
  routes.get(thread, requirePerson, (c) => show(c, deps, emptyForm(), 'message', 200));
  routes.post(thread, requirePerson, async (c) => {
    const form = await readForm(c, messageForm(c.get('locale')));
    if (!form.ok) return show(c, deps, form.state, 'message', formStatus[form.kind]);
    const sent = await sendMessage(deps, c.get('actor'), { threadId: idOf(c), ...form.value });
    if (sent.ok) return c.redirect(`${threadHref(idOf(c))}?klaar=verstuurd`, 303);
    return refuse(c, deps, form.state, 'message', sent.error);
  });
  routes.post(`${thread}/samen`, requirePerson, async (c) => {
    const done = await matchThread(deps, c.get('actor'), idOf(c));
    return after(c, deps, done, 'samen');
  });
  routes.post(`${thread}/niet-samen`, requirePerson, async (c) => {
    const done = await unmatchThread(deps, c.get('actor'), idOf(c));
    return after(c, deps, done, 'niet-samen');
  });
  routes.post(`${thread}/hielp-het`, requirePerson, async (c) => {
    const form = await readForm(c, outcomeForm(c.get('locale')));
    if (!form.ok) return show(c, deps, form.state, 'outcome', formStatus[form.kind]);
    const given = await answerOutcome(deps, c.get('actor'), { threadId: idOf(c), ...form.value });
    if (given.ok) return c.redirect(`${threadHref(idOf(c))}?klaar=dank#hielp-het`, 303);
    const state = outcomeProblem(form.state, given.error, c.get('locale'));
    if (!state) throw new HTTPException(404);
    return show(c, deps, state, 'outcome', outcomeStatus[given.error.kind]);
  });
  return routes;
}

function idOf(c: AppContext): number {
  return Number(c.req.param('id'));
}

async function show(c: AppContext, deps: Deps, state: FormState, form: ThreadForm, code: Status) {
  const actor = c.get('actor');
  const found = await loadThread(deps.db, idOf(c));
  const side = found && actor.kind === 'person' ? sideOf(found, speakerOf(actor)) : null;
  // Who is no part of it hears the same as where there is no such conversation.
  if (!found || !side) return c.notFound();
  const [messages, outcomes] = await Promise.all([listMessages(deps.db, found.id), listOutcomes(deps.db, found.id)]);
  c.header('cache-control', 'no-store');
  const props = { thread: found, side, messages, outcomes, today: townDay(deps.now()), state, form };
  return c.html(<ThreadPage frame={frameOf(c, deps, saidOf(c))} {...props} />, code);
}

function saidOf(c: AppContext): string | undefined {
  const t = contactMessages(c.get('locale')).saved;
  switch (c.req.query('klaar')) {
    case 'verstuurd':
      return t.sent;
    case 'samen':
      return t.matched;
    case 'niet-samen':
      return t.unmatched;
    case 'dank':
      return outcomeMessages(c.get('locale')).thanks;
    default:
      return undefined;
  }
}

function after(c: AppContext, deps: Deps, done: Result<null, MatchThreadError | UnmatchThreadError>, said: string) {
  if (done.ok) return c.redirect(`${threadHref(idOf(c))}?klaar=${said}`, 303);
  return refuse(c, deps, emptyForm(), 'match', done.error);
}

type Refused = SendMessageError | MatchThreadError | UnmatchThreadError;

function refuse(c: AppContext, deps: Deps, state: FormState, form: ThreadForm, error: Refused) {
  const t = contactMessages(c.get('locale')).problems;
  switch (error.kind) {
    case 'thread-not-found':
      throw new HTTPException(404);
    case 'too-many-today':
      return show(c, deps, withError(state, '', t[error.kind](error.limit)), form, status[error.kind]);
    case 'same-text':
    case 'nobody-there':
    case 'matched-already':
    case 'not-matched':
    case 'asked-already':
      return show(c, deps, withError(state, '', t[error.kind]), form, status[error.kind]);
  }
}

async function showOwn(c: AppContext, deps: Deps) {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new HTTPException(403);
  const [offers, threads] = await Promise.all([
    listOwnNotices(deps.db, { offersOf: actor.personId }),
    listThreads(deps.db, speakerOf(actor)),
  ]);
  c.header('cache-control', 'no-store');
  return c.html(<OwnPage frame={frameOf(c, deps)} offers={offers} threads={threads} today={townDay(deps.now())} />);
}
