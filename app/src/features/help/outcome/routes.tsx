import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listOutcomes, loadThread } from '../contact/load-thread.ts';
import { threadSubject } from '../contact/thread-mail.ts';
import { answerByLink } from './answer-outcome.ts';
import { outcomeForm, outcomeProblem, outcomeStatus } from './outcome-form.ts';
import { BadLinkPage, OutcomePage } from './outcome-page.tsx';
import { type OutcomeOf, outcomeHref, readOutcomeToken } from './outcome-token.ts';

type Status = 200 | (typeof outcomeStatus)[keyof typeof outcomeStatus] | (typeof formStatus)[keyof typeof formStatus];

/** Whether it helped, by the link in a mail: who got the mail needs no signing in. */
export function outcomeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const read = (c: AppContext) => readOutcomeToken(deps.settings.secret, c.req.param('token') ?? '');
  routes.get('/hielp-het/:token', async (c) => {
    const of = read(c);
    return of ? show(c, deps, of, emptyForm(), 200) : badLink(c, deps);
  });
  routes.post('/hielp-het/:token', async (c) => {
    const of = read(c);
    if (!of) return badLink(c, deps);
    const form = await readForm(c, outcomeForm(c.get('locale')));
    if (!form.ok) return show(c, deps, of, form.state, formStatus[form.kind]);
    const given = await answerByLink(deps, of, form.value);
    if (given.ok) return c.redirect(`${outcomeHref(deps.settings.secret, of)}?klaar=ja`, 303);
    const state = outcomeProblem(form.state, given.error, c.get('locale'));
    return state ? show(c, deps, of, state, outcomeStatus[given.error.kind]) : badLink(c, deps);
  });
  return routes;
}

async function show(c: AppContext, deps: Deps, of: OutcomeOf, state: FormState, code: Status) {
  const thread = await loadThread(deps.db, of.threadId);
  // Who is asked nothing any more, because it was off after all, has nothing to answer.
  if (!thread || thread.askOn === null || thread.askOn > townDay(deps.now())) return badLink(c, deps);
  const own = (await listOutcomes(deps.db, thread.id)).find(({ side }) => side === of.side);
  c.header('cache-control', 'no-store');
  const props = { subject: threadSubject(thread), own, done: c.req.query('klaar') === 'ja', state };
  return c.html(
    <OutcomePage frame={frameOf(c, deps)} action={outcomeHref(deps.settings.secret, of)} {...props} />,
    code,
  );
}

function badLink(c: AppContext, deps: Deps) {
  return c.html(<BadLinkPage frame={frameOf(c, deps)} />, 404);
}
