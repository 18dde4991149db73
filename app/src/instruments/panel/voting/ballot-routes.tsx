import { Hono } from 'hono';
import { z } from 'zod';
import { noticeOf } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { codeStatus } from '../answering/answer-routes.tsx';
import { forgetCode, keepCode, keptCode } from '../answering/code-cookie.ts';
import { codeIn, codeProblem } from '../answering/code-words.ts';
import { type Invited, loadInvited, type Tries, tryCode } from '../answering/invited.ts';
import { type BallotForm, ballotForm } from './ballot-form.ts';
import { BallotPage, NoVotePage, VotingCodePage } from './ballot-page.tsx';
import { type CastError, castVote, ownChoices, voterOf } from './cast-vote.ts';
import { countVotes } from './count-votes.ts';
import { demoCode } from './demo-code.ts';
import { loadDilemmas } from './load-dilemmas.ts';
import { votingMessages } from './voting-messages.ts';

const place = '/loting/stemmen';
// A whole panel votes from one room, behind one address; of 28⁸ codes three hundred guesses an hour find none.
const tries: Tries = { name: 'panel-vote-tries', times: 300, seconds: 3600 };
type Status = 200 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;
const castStatus = {
  'not-a-member': 403,
  'dilemma-not-found': 404,
  'not-open-yet': 409,
  closed: 409,
  'no-such-choice': 422,
} as const satisfies Record<CastError['kind'], Status>;

/** From the code in the letter to a vote, for the members of a panel and without an account. */
export function ballotRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(`${place}/*`, async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  });

  routes.get(place, async (c) => {
    const invited = await invitedOf(c, deps);
    if (!invited || c.req.query('andere') !== undefined) return askCode(c, deps, emptyForm(), 200);
    return show(c, deps, invited, {}, 200);
  });

  routes.post(place, async (c) => {
    const form = await readForm(c, z.looseObject({ code: codeIn(c.get('locale')) }));
    const carried = carriedIn(form.state);
    if (!form.ok) return askCode(c, deps, form.state, formStatus[form.kind], carried);
    const found = await tryCode(deps, { typed: form.value.code, client: clientAddress(c) }, tries);
    if (!found.ok) {
      const state = withError(form.state, 'code', codeProblem(found.error, c.get('locale')));
      return askCode(c, deps, state, codeStatus[found.error.kind], carried);
    }
    await keepCode(c, deps, form.value.code);
    if (!carried) return c.redirect(place, 303);
    const { code: _, ...values } = form.state.values;
    return show(c, deps, found.value, { typed: formOf(emptyForm(values)) }, 200);
  });

  routes.post(`${place}/uitbrengen`, async (c) => {
    const invited = await invitedOf(c, deps);
    const form = await readForm(c, ballotForm(c.get('locale')));
    // In another tab somebody of the same house may have begun with another letter.
    if (!invited || form.state.values.invitation !== String(invited.id)) {
      const unread = form.ok || form.kind === 'invalid' ? undefined : formStatus[form.kind];
      return askCode(c, deps, emptyForm(), unread ?? (invited ? 409 : 401), carriedIn(form.state));
    }
    const typed = formOf(form.state);
    if (!form.ok) return show(c, deps, invited, { typed }, formStatus[form.kind]);
    const { dilemma: dilemmaId, choice } = form.value;
    const cast = await castVote(deps, invited.id, { dilemmaId, choice });
    if (cast.ok) return c.redirect(`${place}?klaar=gestemd`, 303);
    return refused(c, deps, invited, typed, cast.error);
  });

  routes.post(`${place}/klaar`, (c) => {
    forgetCode(c, deps);
    return c.redirect(`${place}?klaar=vergeten`, 303);
  });

  return routes;
}

function refused(c: AppContext, deps: Deps, invited: Invited, typed: BallotForm, error: CastError) {
  const t = votingMessages(c.get('locale')).ballot;
  const status = castStatus[error.kind];
  switch (error.kind) {
    case 'no-such-choice':
      return show(c, deps, invited, { typed: { ...typed, state: withError(typed.state, 'choice', t.wrong) } }, status);
    case 'closed':
      return show(c, deps, invited, { refusal: t.closed }, status);
    case 'not-open-yet':
    case 'dilemma-not-found':
      return show(c, deps, invited, { refusal: t.gone }, status);
    case 'not-a-member':
      return show(c, deps, invited, {}, status);
  }
}

async function invitedOf(c: AppContext, deps: Deps): Promise<Invited | undefined> {
  const code = await keptCode(c, deps);
  return code === null ? undefined : loadInvited(deps, code);
}

function formOf(state: FormState): BallotForm {
  return { dilemmaId: Number(state.values.dilemma), state };
}

/** The choice in a form that came without a code, to send along with it. */
function carriedIn({ values }: FormState): [string, string][] | undefined {
  const carried = ['dilemma', 'choice'].flatMap((name) =>
    [values[name] ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return carried.length > 0 ? carried : undefined;
}

async function askCode(c: AppContext, deps: Deps, state: FormState, status: Status, carried?: [string, string][]) {
  const notice = status === 200 ? noticeOf(c, votingMessages(c.get('locale')).ballot.done) : undefined;
  const page = { frame: frameOf(c, deps, notice), state, carried, demo: await demoCode(deps) };
  return c.html(<VotingCodePage {...page} />, status);
}

async function show(
  c: AppContext,
  deps: Deps,
  invited: Invited,
  { typed, refusal }: { typed?: BallotForm; refusal?: string },
  status: Status,
) {
  const { step } = invited;
  const voter = await voterOf(deps.db, invited.id);
  if (voter.kind !== 'member')
    return c.html(
      <NoVotePage frame={frameOf(c, deps)} invited={invited} voter={voter} />,
      status === 200 ? 403 : status,
    );
  await countVotes(deps, step.id);
  const open = (await loadDilemmas(deps.db, step.id, deps.now())).filter(({ state }) => state === 'open');
  const own = await ownChoices(deps, voter.seatId, open);
  const frame = frameOf(c, deps, status === 200 ? noticeOf(c, votingMessages(c.get('locale')).ballot.done) : undefined);
  return c.html(<BallotPage {...{ frame, invited, dilemmas: open, own, typed, refusal }} />, status);
}
