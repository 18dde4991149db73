import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { mayAct } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { SignInFirst } from '../../../platform/identity/require-staff.ts';
import { visitorCookie } from '../../../platform/identity/visitor-cookie.ts';
import { readWrittenCode } from '../../../platform/identity/written-code.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { statementsOf } from '../scan.ts';
import { scanPath } from '../scan-path.ts';
import { barrierOf } from './barrier.ts';
import { giveScore, type ScoreError } from './give-score.ts';
import { holdParticipant, releaseParticipant } from './held-cookie.ts';
import { HomePage } from './home-page.tsx';
import { readMarks } from './read-marks.ts';
import { ScorePage } from './score-page.tsx';
import { loadScoring, type Scoring } from './scoring.ts';
import { scoringMessages } from './scoring-messages.ts';
import { ThanksPage } from './thanks-page.tsx';

const path = '/trajecten/:slug/waardenscan/:stepId';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;

const status = {
  'step-not-found': 404,
  'step-not-open-yet': 409,
  'step-closed': 409,
  'act-not-allowed-now': 409,
  'assurance-too-low': 403,
  'between-rounds': 409,
  'already-scored': 409,
  'role-missing': 422,
  'unknown-code': 422,
  nothing: 422,
} as const satisfies Record<ScoreError['kind'], number>;

const scoreForm = z.looseObject({
  role: z.coerce.number().int().positive().nullable().catch(null),
  code: z.string().catch(''),
  submissionKey: z.uuid(),
});

/** The value scan for everybody, and scoring. */
export function scoringRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/*`]) {
    routes.use(own, async (c, next) => {
      // What somebody sees depends on whether they scored; no cache on the way keeps it.
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get(path, async (c) => {
    const scoring = await loadScoring(c, deps);
    return scoring ? home(c, deps, scoring) : c.notFound();
  });

  routes.get(`${path}/scoren`, async (c) => {
    const scoring = await loadScoring(c, deps);
    if (!scoring) return c.notFound();
    return mayScore(scoring) ? page(c, deps, scoring, emptyForm(), 200) : home(c, deps, scoring);
  });

  routes.post(`${path}/scoren`, async (c) => {
    const scoring = await comeToScore(c, deps);
    if (!scoring) return c.notFound();
    const form = await readForm(c, scoreForm);
    if (!form.ok) return page(c, deps, scoring, form.state, formStatus[form.kind]);
    const { step, scan, comer, participant, open } = scoring;
    const t = scoringMessages(c.get('locale')).wrong;
    const { marks, open: missing } = readMarks(statementsOf(scan), form.state.values);
    const code = participant ? '' : readWrittenCode(form.value.code);
    // Said together with what is missing elsewhere, so that nobody is sent back twice.
    const roleless = !participant && code === '' && !scan.roles.some(({ id }) => id === form.value.role);
    if (open !== null && scoring.allowed.ok && !participant?.scored.has(open) && (missing.length > 0 || roleless)) {
      const asked = roleless ? withError(form.state, 'role', t.role) : form.state;
      const state = missing.reduce((known, field) => withError(known, field, t.mark), asked);
      return page(c, deps, scoring, state, 422);
    }
    const { role: roleId, submissionKey } = form.value;
    const given = await giveScore(deps, comer, { stepId: step.id, roleId, code, marks, submissionKey });
    if (!given.ok) return refused(c, deps, scoring, form.state, given.error);
    if (comer.actor.kind === 'visitor') await holdParticipant(c, deps, step.id, given.value.participantId);
    return c.redirect(scanPath(step, 'thanks'), 303);
  });

  routes.get(`${path}/dank`, async (c) => {
    const scoring = await loadScoring(c, deps);
    if (!scoring) return c.notFound();
    if (!scoring.participant) return c.redirect(scanPath(scoring.step), 303);
    return c.html(<ThanksPage frame={frameOf(c, deps)} scoring={scoring} />);
  });

  routes.post(`${path}/opnieuw`, async (c) => {
    const scoring = await loadScoring(c, deps);
    if (!scoring) return c.notFound();
    const form = await readForm(c, z.looseObject({}));
    if (!form.ok) return home(c, deps, scoring, formStatus[form.kind]);
    releaseParticipant(c, deps, scoring.step.id);
    return c.redirect(scanPath(scoring.step), 303);
  });

  return routes;
}

function mayScore({ allowed, open, participant, scan }: Scoring): boolean {
  return allowed.ok && open !== null && !participant?.scored.has(open) && statementsOf(scan).length > 0;
}

/** The value scan for who sends a score; who was signed out meanwhile signs in first and loses nothing. */
async function comeToScore(c: AppContext, deps: Deps): Promise<Scoring | undefined> {
  const scoring = await loadScoring(c, deps);
  if (scoring?.comer.actor.kind !== 'visitor') return scoring;
  const { step, allowed, comer } = scoring;
  if (step.assurance !== 'anonymous' && !allowed.ok && allowed.error.kind === 'assurance-too-low')
    throw new SignInFirst(false);
  const actor = { kind: 'visitor', visitorId: await visitorCookie(c, deps) } as const;
  return { ...scoring, comer: { ...comer, actor }, allowed: mayAct(step, 'contribute', actor, deps.now()) };
}

function refused(c: AppContext, deps: Deps, scoring: Scoring, state: FormState, error: ScoreError) {
  const t = scoringMessages(c.get('locale')).wrong;
  const code = status[error.kind];
  switch (error.kind) {
    case 'step-not-found':
      throw new HTTPException(404);
    case 'role-missing':
      return page(c, deps, scoring, withError(state, 'role', t.role), code);
    case 'unknown-code':
      return page(c, deps, scoring, withError(state, 'code', t.code), code);
    case 'nothing':
      return page(c, deps, scoring, withError(state, '', t.nothing), code);
    case 'already-scored':
    case 'between-rounds':
      return home(c, deps, scoring, code);
    case 'step-not-open-yet':
    case 'step-closed':
    case 'act-not-allowed-now':
    case 'assurance-too-low':
      return home(c, deps, { ...scoring, allowed: { ok: false, error } }, code);
  }
}

function home(c: AppContext, deps: Deps, scoring: Scoring, code: Status = 200) {
  const barrier = barrierOf({ scoring, deps, locale: c.get('locale'), today: townDay(deps.now()) });
  return c.html(<HomePage frame={frameOf(c, deps)} scoring={scoring} barrier={barrier} />, code);
}

function page(c: AppContext, deps: Deps, scoring: Scoring, state: FormState, code: Status) {
  return c.html(<ScorePage frame={frameOf(c, deps)} scoring={scoring} round={scoring.open ?? 1} state={state} />, code);
}
