import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dayField, noticeOf, textField } from '../../staff/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { seatsOf } from '../council/seat.ts';
import { loadScheme, type Scheme } from '../rules/load-scheme.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import type { State } from '../states/steps.ts';
import { loadCourse } from '../view/load-course.ts';
import { applicationMessages } from '../view/messages.ts';
import { afterMessages } from './after-messages.ts';
import { answerQuestion } from './answer-question.ts';
import { CheckPage } from './check-page.tsx';
import { lackingIn } from './lacking.ts';
import { listInitiatives, listOwn } from './load-own.ts';
import { mayChange } from './lock-own.ts';
import { applyMessages } from './messages.ts';
import { onOwnSubsidy, onSubsidy } from './on-own.ts';
import { OwnListPage } from './own-list-page.tsx';
import { type StartError, startApplication } from './start-application.ts';
import { StartPage } from './start-page.tsx';
import { StatusPage } from './status-page.tsx';
import { type SubmitError, submitApplication } from './submit-application.ts';
import { type WithdrawError, withdrawApplication } from './withdraw-application.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const startStatus = { 'scheme-not-found': 404, 'not-allowed': 403 } as const satisfies Record<
  StartError['kind'],
  number
>;
const status = {
  'application-not-found': 404,
  'no-longer-yours-to-change': 409,
  'step-not-possible': 409,
  'not-whole': 422,
  'already-at-bank': 409,
  'over-ceiling': 409,
} as const satisfies Record<(SubmitError | WithdrawError)['kind'], number>;
const nothing = z.looseObject({});
const path = '/aanvragen/:id';

/** Starting, sending, following and withdrawing one's own applications. */
export function ownRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const start = '/regelingen/:key/aanvragen';

  routes.get(start, requirePerson, async (c) => startPage(c, deps, await schemeIn(c, deps)));
  routes.post(start, requirePerson, async (c) => {
    const scheme = await schemeIn(c, deps);
    const fields = z.object({ project: z.coerce.number().int().min(0).default(0), submissionKey: z.uuid() });
    const form = await readForm(c, fields);
    if (!form.ok) return startPage(c, deps, scheme, form.state, formStatus[form.kind]);
    const { project, submissionKey } = form.value;
    const projectId = project === 0 ? null : project;
    const started = await startApplication(deps, c.get('actor'), {
      ...{ scheme: scheme.key, projectId, channel: 'web', submissionKey },
    });
    if (!started.ok) throw new HTTPException(startStatus[started.error.kind]);
    return c.redirect(applicationPath(started.value.id, 'plan'), 303);
  });

  routes.get('/aanvragen', requirePerson, async (c) => {
    c.header('cache-control', 'no-store');
    const rows = await listOwn(deps.db, c.get('actor'));
    const inCouncil = (await seatsOf(deps.db, c.get('actor'), townDay(deps.now()))).length > 0;
    return c.html(<OwnListPage frame={framed(c, deps)} rows={rows} inCouncil={inCouncil} />);
  });
  routes.get(
    path,
    onSubsidy(deps, (c, application) =>
      application.state === 'draft'
        ? c.redirect(applicationPath(application.id, 'check'), 303)
        : statusPage(c, deps, application),
    ),
  );
  routes.get(
    `${path}/controle`,
    onSubsidy(deps, (c, application) =>
      mayChange(application.state) ? checkPage(c, deps, application) : c.redirect(applicationPath(application.id), 303),
    ),
  );

  routes.post(
    `${path}/indienen`,
    onOwnSubsidy(deps, async (c, application) => {
      const paper = application.channel !== 'web';
      const t = applyMessages(c.get('locale'));
      const today = townDay(deps.now());
      const received = dayField(t.check.wrongReceived).refine((day) => day <= today, t.check.wrongReceived);
      const form = await readForm(c, paper ? z.object({ receivedOn: received }) : nothing);
      if (!form.ok) return checkPage(c, deps, application, { state: form.state, code: formStatus[form.kind] });
      const day = 'receivedOn' in form.value ? String(form.value.receivedOn) : undefined;
      const sent = await submitApplication(deps, c.get('actor'), application.id, paper ? day : undefined);
      if (sent.ok) return c.redirect(`${applicationPath(application.id)}?klaar=ingediend`, 303);
      const code = status[sent.error.kind];
      switch (sent.error.kind) {
        case 'application-not-found':
          throw new HTTPException(404);
        case 'not-whole':
          return checkPage(c, deps, application, { state: form.state, refusal: t.errors.notWhole, code });
        case 'no-longer-yours-to-change':
        case 'step-not-possible':
          return tooLate(c, deps, application, sent.error.state, code);
      }
    }),
  );

  routes.post(
    `${path}/intrekken`,
    onOwnSubsidy(deps, async (c, application) => {
      const { id } = application;
      const taken = await withdrawApplication(deps, c.get('actor'), id);
      if (taken.ok)
        return taken.value.thrownAway
          ? c.redirect('/aanvragen?klaar=weggegooid', 303)
          : c.redirect(`${applicationPath(id)}?klaar=ingetrokken`, 303);
      const code = status[taken.error.kind];
      switch (taken.error.kind) {
        case 'application-not-found':
          throw new HTTPException(404);
        case 'already-at-bank':
          return statusPage(c, deps, application, { refusal: applyMessages(c.get('locale')).errors.bank, code });
        case 'over-ceiling':
          throw new Error(`Application ${id} has less reserved than was granted`);
        case 'no-longer-yours-to-change':
        case 'step-not-possible':
          return tooLate(c, deps, application, taken.error.state, code);
      }
    }),
  );

  routes.post(
    `${path}/vraag`,
    onSubsidy(deps, async (c, application) => {
      const t = applyMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({ answer: textField(4000, afterMessages(c.get('locale')).status.answerMissing, t.tooLong) }),
      );
      if (!form.ok) return statusPage(c, deps, application, { state: form.state, code: formStatus[form.kind] });
      const answered = await answerQuestion(deps, c.get('actor'), application.id, form.value.answer);
      if (answered.ok) return c.redirect(`${applicationPath(application.id)}?klaar=beantwoord`, 303);
      if (answered.error.kind === 'application-not-found') throw new HTTPException(404);
      return tooLate(c, deps, application, answered.error.state, status[answered.error.kind]);
    }),
  );
  return routes;
}

const framed = (c: AppContext, deps: Deps) => frameOf(c, deps, noticeOf(c, applyMessages(c.get('locale')).done));

async function schemeIn(c: AppContext, deps: Deps): Promise<Scheme> {
  const scheme = await loadScheme(deps.db, c.req.param('key') ?? '', townDay(deps.now()));
  if (scheme?.kind !== 'subsidy') throw new HTTPException(404);
  return scheme;
}

async function startPage(c: AppContext, deps: Deps, scheme: Scheme, state?: FormState, code: Code = 200) {
  const actor = c.get('actor');
  const [initiatives, own] = await Promise.all([listInitiatives(deps.db, actor), listOwn(deps.db, actor)]);
  const drafts = own.filter((row) => row.state === 'draft' && row.schemeId === scheme.id);
  // The team's page says for which initiative; of another nothing is chosen.
  const chosen = initiatives.find(({ id }) => String(id) === c.req.query('initiatief'));
  const shown = { scheme, initiatives, drafts, state: state ?? emptyForm({ project: String(chosen?.id ?? 0) }) };
  return c.html(<StartPage frame={frameOf(c, deps)} {...shown} />, code);
}

type Answer = { state?: FormState; refusal?: string; code?: Code };

async function checkPage(c: AppContext, deps: Deps, application: Application, { code = 200, ...more }: Answer = {}) {
  const lacks = lackingIn(application, application.rules, townDay(deps.now()));
  const personal = findPersonalData(`${application.title}\n${application.summary}`).length > 0;
  return c.html(<CheckPage frame={framed(c, deps)} {...{ application, lacks, personal, ...more }} />, code);
}

async function statusPage(c: AppContext, deps: Deps, application: Application, { code = 200, ...more }: Answer = {}) {
  const course = await loadCourse(deps.db, application.id);
  return c.html(<StatusPage frame={framed(c, deps)} {...{ application, course, ...more }} />, code);
}

/** Somebody else did something meanwhile: the page as it is now, with why this cannot be done any more. */
async function tooLate(c: AppContext, deps: Deps, { id }: Application, now: State, code: Code) {
  const application = await loadApplication(deps.db, id);
  if (!application) throw new HTTPException(404);
  const locale = c.get('locale');
  const refusal = applyMessages(locale).errors.sent(applicationMessages(locale).state[now]);
  return application.state === 'draft'
    ? checkPage(c, deps, application, { state: withError(emptyForm(), '', refusal), code })
    : statusPage(c, deps, application, { refusal, code });
}
