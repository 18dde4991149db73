import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { SignInFirst } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Choices } from '../choices.ts';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import { type ChoiceProblem, castStatus, isChoiceProblem, withProblem } from './ballot-problems.ts';
import { type CastError, castBallot, checkBallot } from './cast-ballot.ts';
import { keepCode, tryCode } from './code-cookie.ts';
import { codeProblem } from './code-page.tsx';
import { codeStatus } from './code-routes.tsx';
import { loadVoting, type Voting } from './load-voting.ts';
import { filledIn, readChoices } from './read-choices.ts';
import { ReceiptPage, ReviewPage } from './review-page.tsx';
import { CodeAgainPage, VotePage } from './vote-page.tsx';
import { CannotVotePage } from './voting-frame.tsx';
import type { OpenError, RightError } from './voting-right.ts';
import { wayToVote } from './way-to-vote.ts';

const path = '/trajecten/:slug/budget/:stepId';
type Status = 200 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;
const anything = z.looseObject({});

/** Choosing, looking once more, sending, and the receipt. */
export function votingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [`${path}/stemmen`, `${path}/stemmen/nakijken`, `${path}/ontvangst`]) {
    routes.use(own, async (c, next) => {
      // What somebody chose is kept by no cache on the way.
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get(`${path}/stemmen`, async (c) => {
    const voting = await loadVoting(c, deps);
    if (!voting) return c.notFound();
    const barrier = barrierOf(voting);
    if (barrier) return cannot(c, deps, voting, barrier, 200);
    const { standing } = voting;
    if (standing?.channel === 'paper') return c.redirect(ballotPath(voting.step, 'receipt'), 303);
    return show(c, deps, voting, emptyForm(standing ? filledIn(voting.box.ballot, standing.choices) : {}), 200);
  });

  routes.post(`${path}/stemmen/nakijken`, async (c) => {
    const voting = await comeToSend(c, deps);
    if (!voting) return c.notFound();
    const form = await readForm(c, anything);
    if (!form.ok) return show(c, deps, voting, form.state, formStatus[form.kind]);
    if (!voting.open.ok) return cannot(c, deps, voting, voting.open.error, castStatus[voting.open.error.kind]);
    const held = await codeTyped(c, deps, form.state, voting);
    if (held instanceof Response) return held;
    if (form.state.values.back === 'ja') return show(c, deps, held, form.state, 200);
    const choices = await choicesIn(deps, held, form.state);
    if ('problem' in choices) return mend(c, deps, held, form.state, choices.problem);
    return c.html(<ReviewPage frame={frameOf(c, deps)} voting={held} choices={choices.value} />);
  });

  routes.post(`${path}/stemmen`, async (c) => {
    const voting = await comeToSend(c, deps);
    if (!voting) return c.notFound();
    const form = await readForm(c, anything);
    if (!form.ok) return show(c, deps, voting, form.state, formStatus[form.kind]);
    if (!voting.open.ok) return cannot(c, deps, voting, voting.open.error, castStatus[voting.open.error.kind]);
    // Without a right to vote there is a page that says why, and that keeps what was chosen.
    const held = await codeTyped(c, deps, without(form.state, 'code'), voting);
    if (held instanceof Response || !voting.right.ok) return held instanceof Response ? held : c.notFound();
    const choices = readChoices(voting.box.ballot, form.state.values);
    if (!choices.ok) return mend(c, deps, voting, form.state, choices.error);
    // In another tab somebody of the same house may have signed in, or begun with another letter.
    if (form.state.values.mark !== voting.mark) {
      const state = withError(emptyForm(), '', ballotMessages(c.get('locale')).otherVoter);
      const checked = await checkBallot(deps.db, voting.box, voting.right.value, choices.value);
      if (!checked.ok) return mend(c, deps, voting, form.state, checked.error);
      return c.html(<ReviewPage frame={frameOf(c, deps)} voting={voting} choices={choices.value} state={state} />, 409);
    }
    const { step, comer } = voting;
    const cast = await castBallot(deps, { stepId: step.id, comer, choices: choices.value, channel: 'web' });
    if (cast.ok) return c.redirect(ballotPath(step, 'receipt'), 303);
    return refused(c, deps, voting, form.state, cast.error);
  });

  routes.get(`${path}/ontvangst`, async (c) => {
    const voting = await loadVoting(c, deps);
    if (!voting) return c.notFound();
    const { standing, step } = voting;
    if (standing) return c.html(<ReceiptPage frame={frameOf(c, deps)} voting={voting} standing={standing} />);
    const barrier = barrierOf(voting);
    return barrier ? cannot(c, deps, voting, barrier, 200) : c.redirect(ballotPath(step, 'vote'), 303);
  });

  return routes;
}

function barrierOf({ open, right }: Voting): OpenError | RightError | null {
  if (!open.ok) return open.error;
  return right.ok ? null : right.error;
}

/** The box for who sends a form; who was signed out meanwhile signs in first and loses nothing. */
async function comeToSend(c: AppContext, deps: Deps): Promise<Voting | undefined> {
  const voting = await loadVoting(c, deps);
  if (voting?.open.ok && voting.box.access === 'person' && voting.comer.actor.kind === 'visitor')
    throw new SignInFirst(false);
  return voting;
}

/** The same with the code that stands in the form, or the page that asks for one with what was chosen. */
async function codeTyped(c: AppContext, deps: Deps, state: FormState, voting: Voting): Promise<Voting | Response> {
  const { step, right } = voting;
  if (right.ok) return voting;
  if (right.error.kind !== 'code-needed') return cannot(c, deps, voting, right.error, castStatus[right.error.kind]);
  const frame = frameOf(c, deps);
  const again = (form: FormState, status: Status) =>
    c.html(<CodeAgainPage frame={frame} voting={voting} state={form} />, status);
  if (state.values.code === undefined) return again(state, 401);
  const typed = String(state.values.code).slice(0, 40);
  const found = await tryCode(deps, { typed, client: clientAddress(c), stepId: step.id });
  if (!found.ok) {
    const { error } = found;
    return again(withError(state, 'code', codeProblem(error, frame.locale)), codeStatus[error.kind]);
  }
  await keepCode(c, deps, typed);
  return (await loadVoting(c, deps, found.value)) ?? voting;
}

async function choicesIn(
  deps: Deps,
  voting: Voting,
  state: FormState,
): Promise<{ value: Choices } | { problem: ChoiceProblem }> {
  const read = readChoices(voting.box.ballot, state.values);
  if (!read.ok) return { problem: read.error };
  const facts = voting.right.ok ? voting.right.value : { areaId: null };
  const checked = await checkBallot(deps.db, voting.box, facts, read.value);
  return checked.ok ? { value: checked.value } : { problem: checked.error };
}

function without({ values, errors }: FormState, name: string): FormState {
  const { [name]: _, ...rest } = values;
  return { values: rest, errors };
}

function refused(c: AppContext, deps: Deps, voting: Voting, state: FormState, error: CastError) {
  if (isChoiceProblem(error)) return mend(c, deps, voting, state, error);
  if (error.kind === 'voted-on-paper' || error.kind === 'voted-on-web') {
    const t = ballotMessages(c.get('locale')).errors;
    const text = error.kind === 'voted-on-paper' ? t.onPaper : t.onWeb;
    return show(c, deps, voting, withError(state, '', text), castStatus[error.kind]);
  }
  return cannot(c, deps, voting, error, castStatus[error.kind]);
}

function mend(c: AppContext, deps: Deps, voting: Voting, state: FormState, problem: ChoiceProblem) {
  const where = { box: voting.box, first: voting.projects[0]?.id, locale: c.get('locale') };
  return show(c, deps, voting, withProblem(state, problem, where), 422);
}

function cannot(c: AppContext, deps: Deps, { step }: Voting, error: OpenError | RightError, status: Status) {
  const locale = c.get('locale');
  const way = wayToVote(error, { step, actor: c.get('actor'), deps, locale });
  return c.html(<CannotVotePage frame={frameOf(c, deps)} step={step} way={way} />, status);
}

function show(c: AppContext, deps: Deps, voting: Voting, state: FormState, status: Status) {
  return c.html(<VotePage frame={frameOf(c, deps)} voting={voting} state={state} />, status);
}
