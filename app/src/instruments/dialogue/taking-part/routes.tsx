import { Hono } from 'hono';
import { z } from 'zod';
import { noticeOf } from '../../../features/staff/index.ts';
import { actStatus, mayAct, type Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { answers } from '../dialogue.ts';
import { dialogueOf } from '../dialogue-of.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { loadResult, stillNeeded } from '../results/figures.ts';
import { ownStatements } from '../statements/own-statements.ts';
import { writeMessages } from '../statements/write-messages.ts';
import { AnswerPage } from './answer-page.tsx';
import { mayJoin } from './brake.ts';
import { type AnswerError, giveAnswer } from './give-answer.ts';
import { HomePage } from './home-page.tsx';
import { MinePage } from './mine-page.tsx';
import { nextStatement, statementToAnswer } from './next-statement.ts';
import { ownAnswers, progressOf } from './own-answers.ts';
import { CannotPage } from './part-frame.tsx';
import { partMessages } from './part-messages.ts';
import { participantId, whoActs, whoLooks } from './participant.ts';
import { type Ready, readyOf } from './ready-of.ts';
import { SoFarPage } from './so-far-page.tsx';
import { wayIn } from './way-in.ts';

const path = '/trajecten/:slug/dialoog/:stepId';
/** After so many answers somebody sees where they stand. */
const aFew = 5;

const answerForm = z.object({
  statement: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  answer: z.enum(answers),
  important: z.string().optional().transform(Boolean),
  begin: z.uuid().nullable().catch(null).default(null),
  changing: z.string().optional().transform(Boolean),
});

/** Taking part in a dialogue: its own page, one statement after the other, where one stands, and the own answers. */
export function takingPartRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/meedoen`, `${path}/tot-nu-toe`, `${path}/mijn-antwoorden`]) {
    routes.use(own, async (c, next) => {
      // What somebody thinks is kept by no cache on the way.
      c.header('cache-control', 'no-store');
      await next();
    });
  }

  routes.get(path, async (c) => {
    const found = await dialogueOf(c, deps);
    if (!found) return c.notFound();
    const { step, dialogue } = found;
    const participant = await participantId(deps.db, step.id, await whoLooks(c, deps));
    const progress = await progressOf(deps.db, step.id, participant);
    const props = { step, dialogue, progress, way: wayFor(c, deps, step), now: deps.now() };
    return c.html(<HomePage frame={frameOf(c, deps)} {...props} />);
  });

  routes.get(`${path}/meedoen`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step } = found;
    const way = wayFor(c, deps, step);
    if (way) return c.html(<CannotPage frame={frameOf(c, deps)} step={step} way={way} />);
    return showNext(c, deps, found, emptyForm(), 200, askedFor(c));
  });

  routes.post(`${path}/meedoen`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step } = found;
    const form = await readForm(c, answerForm);
    if (!form.ok) {
      const state =
        form.kind === 'invalid'
          ? { values: form.state.values, errors: { '': partMessages(c.get('locale')).choose } }
          : form.state;
      return showNext(c, deps, found, state, formStatus[form.kind], Number(form.state.values.statement));
    }
    const { statement: statementId, answer, important, begin, changing } = form.value;
    if (!(await mayJoin(c, deps, step.id))) {
      const words = partMessages(c.get('locale')).tooMany;
      return showNext(c, deps, found, withError(form.state, '', words), 429, statementId);
    }
    const { actor, who } = await whoActs(c, deps, begin);
    const given = await giveAnswer(deps, actor, who, { step, statementId, answer, important });
    if (!given.ok) return refused(c, deps, found, given.error);
    if (changing) return c.redirect(dialoguePath(step, 'mine'), 303);
    const { answered, total } = await progressOf(deps.db, step.id, given.value.participant);
    const look = answered === total || (answer !== 'later' && answered === aFew);
    return c.redirect(look ? dialoguePath(step, 'soFar') : `${dialoguePath(step, 'answer')}#stelling`, 303);
  });

  routes.get(`${path}/tot-nu-toe`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step, dialogue } = found;
    const participant = await participantId(deps.db, step.id, await whoLooks(c, deps));
    const [progress, own, result, needed] = await Promise.all([
      progressOf(deps.db, step.id, participant),
      ownAnswers(deps.db, step.id, participant),
      loadResult(deps.db, step.id),
      stillNeeded(deps.db, dialogue),
    ]);
    const open = wayFor(c, deps, step) === null;
    const props = { step, dialogue, progress, own, result, needed, open };
    const notice = noticeOf(c, writeMessages(c.get('locale')).done);
    return c.html(<SoFarPage frame={frameOf(c, deps, notice)} {...props} />);
  });

  routes.get(`${path}/mijn-antwoorden`, async (c) => {
    const found = await readyOf(c, deps);
    if (!found) return c.notFound();
    const { step } = found;
    const who = await whoLooks(c, deps);
    const own = await ownAnswers(deps.db, step.id, await participantId(deps.db, step.id, who));
    const written = await ownStatements(deps.db, step.id, who);
    const open = wayFor(c, deps, step) === null;
    return c.html(<MinePage frame={frameOf(c, deps)} {...{ step, own, written, open }} />);
  });

  return routes;
}

function wayFor(c: AppContext, deps: Deps, step: Step) {
  const allowed = mayAct(step, 'support', c.get('actor'), deps.now());
  if (allowed.ok) return null;
  const { pathname } = new URL(c.req.url);
  return wayIn(allowed.error, { actor: c.get('actor'), deps, locale: c.get('locale'), back: pathname });
}

/** The number of the statement whose answer somebody wants to change. */
function askedFor(c: AppContext): number | null {
  const asked = Number(c.req.query('stelling') ?? Number.NaN);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : null;
}

type Status = 200 | 409 | 413 | 415 | 422 | 429;

async function showNext(
  c: AppContext,
  deps: Deps,
  { step, dialogue }: Ready,
  state: FormState,
  status: Status,
  asked: number | null,
  gone = false,
) {
  const who = await whoLooks(c, deps);
  const participant = await participantId(deps.db, step.id, who);
  const begin = who === null ? crypto.randomUUID() : null;
  const named =
    asked !== null && Number.isSafeInteger(asked)
      ? await statementToAnswer(deps.db, step.id, participant, asked)
      : undefined;
  const lot = who?.personId ?? who?.visitorId ?? begin ?? '';
  const statement = named ?? (await nextStatement(deps.db, step.id, participant, lot));
  if (!statement) return c.redirect(dialoguePath(step, 'soFar'), 303);
  const progress = await progressOf(deps.db, step.id, participant);
  const changing = named !== undefined && status === 200;
  const props = { step, dialogue, statement, progress, state, begin, changing, gone };
  return c.html(<AnswerPage frame={frameOf(c, deps)} {...props} />, status);
}

function refused(c: AppContext, deps: Deps, found: Ready, error: AnswerError) {
  if (error.kind === 'statement-gone') return showNext(c, deps, found, emptyForm(), 409, null, true);
  const { step } = found;
  const back = dialoguePath(step, 'answer');
  const way = wayIn(error, { actor: c.get('actor'), deps, locale: c.get('locale'), back });
  return c.html(<CannotPage frame={frameOf(c, deps)} step={step} way={way} />, actStatus[error.kind]);
}
