import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../platform/http/form.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { type Initiative, loadInitiative, onTeam } from '../initiatives/index.ts';
import { noticeOf, type Status } from '../staff/index.ts';
import { answersFrom, type Side } from './arrangement.ts';
import { readAnswers, saveForm, signForm, stateOfForm } from './arrangement-form.ts';
import { arrangementHref } from './arrangement-href.ts';
import { ChangePage } from './change-page.tsx';
import { loadArrangement } from './load-arrangement.ts';
import { arrangementMessages } from './messages.ts';
import { saveStatus, signStatus } from './refused.ts';
import { saveArrangement } from './save-arrangement.ts';
import { sendPdf } from './send-pdf.ts';
import { signArrangement } from './sign-arrangement.ts';
import { WorkPage } from './work-page.tsx';

const paths = { initiative: '/initiatieven/:slug/beheer/afspraken', town: '/beheer/afspraken/:slug' } as const;

/** The pages on which one side writes and signs the arrangement; the other side has the same ones elsewhere. */
export function sideRoutes(deps: Deps, side: Side): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const path = paths[side];
  const on = side === 'town' ? onOfficer : onTeam;

  routes.get(
    path,
    on(deps, (c, initiative) => work(c, deps, initiative, side)),
  );

  routes.get(
    `${path}/wijzigen`,
    on(deps, async (c, initiative) => {
      const { newest } = await loadArrangement(deps.db, initiative.id);
      return change(c, deps, { initiative, side, state: stateOfForm(newest) });
    }),
  );

  routes.post(
    `${path}/wijzigen`,
    on(deps, async (c, initiative) => {
      const questions = deps.settings.town.arrangement;
      const form = await readForm(c, saveForm(c, townDay(deps.now())));
      const read = readAnswers(questions, form.state, c);
      const place = { initiative, side, state: read.state };
      if (!form.ok) return change(c, deps, place, formStatus[form.kind]);
      if (!read.ok) return change(c, deps, place, 422);
      const { seen, validUntil } = form.value;
      const answers = answersFrom(questions, read.typed);
      const saved = await saveArrangement(deps, c.get('actor'), {
        ...{ projectId: initiative.id, side, seen, answers, validUntil },
      });
      if (saved.ok) return c.redirect(`${arrangementHref(initiative.slug, side)}?klaar=bewaard`, 303);
      const { kind } = saved.error;
      if (kind === 'initiative-not-found' || kind === 'not-allowed') throw new HTTPException(saveStatus[kind]);
      const { refused } = arrangementMessages(c.get('locale'));
      const refusal = kind === 'outdated' ? refused['outdated-change'] : refused[kind];
      return change(c, deps, { ...place, refusal }, saveStatus[kind]);
    }),
  );

  routes.post(
    `${path}/tekenen`,
    on(deps, async (c, initiative) => {
      const form = await readForm(c, signForm(c, side));
      if (!form.ok) return work(c, deps, initiative, side, { state: form.state }, formStatus[form.kind]);
      const signed = await signArrangement(deps, c.get('actor'), { projectId: initiative.id, side, ...form.value });
      if (signed.ok) return c.redirect(`${arrangementHref(initiative.slug, side)}?klaar=getekend`, 303);
      const { kind } = signed.error;
      if (kind === 'initiative-not-found' || kind === 'not-allowed') throw new HTTPException(signStatus[kind]);
      const refusal = arrangementMessages(c.get('locale')).refused[kind];
      return work(c, deps, initiative, side, { state: form.state, refusal }, signStatus[kind]);
    }),
  );

  routes.get(
    `${path}/afspraken.pdf`,
    on(deps, async (c, initiative) => {
      const { newest } = await loadArrangement(deps.db, initiative.id);
      return newest ? sendPdf(c, deps, initiative, newest) : c.notFound();
    }),
  );

  return routes;
}

type Handle = (c: AppContext, initiative: Initiative) => Promise<Response> | Response;

/** A page of officers about the initiative at `:slug`; a draft is its initiators' own. */
function onOfficer(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const initiative = await loadInitiative(deps.db, c.req.param('slug') ?? '');
    const refused = refuseUnlessStaff(c, 'process_manager', initiative?.id);
    if (refused) return refused;
    if (!initiative || initiative.status === 'draft') throw new HTTPException(404);
    return handle(c, initiative);
  };
}

type Shown = { state?: FormState; refusal?: string };

async function work(
  c: AppContext,
  deps: Deps,
  initiative: Initiative,
  side: Side,
  { state = emptyForm(), refusal }: Shown = {},
  code: Status = 200,
) {
  const notice = code === 200 ? noticeOf(c, arrangementMessages(c.get('locale')).done) : undefined;
  const arrangement = await loadArrangement(deps.db, initiative.id);
  const props = { initiative, side, arrangement, today: townDay(deps.now()), state, refusal };
  return c.html(<WorkPage frame={frameOf(c, deps, notice)} {...props} />, code);
}

type Change = { initiative: Initiative; side: Side; state: FormState; refusal?: string };

async function change(c: AppContext, deps: Deps, shown: Change, code: Status = 200) {
  const arrangement = await loadArrangement(deps.db, shown.initiative.id);
  const questions = deps.settings.town.arrangement;
  return c.html(
    <ChangePage frame={frameOf(c, deps)} {...shown} arrangement={arrangement} questions={questions} />,
    code,
  );
}
