import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { mandateSection } from '../../features/mandates/index.ts';
import { noticeOf, optionalText, type Status, textField } from '../../features/staff/index.ts';
import { actStatus, openness, type Step, stepInAddress, wayToProof } from '../../features/steps/index.ts';
import { type Actor, assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import { writeCsv } from '../../platform/csv/write-csv.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../platform/http/form.ts';
import { knownVisitor, visitorCookie } from '../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { loadAgenda, loadPoints, looseThemes } from './agenda.ts';
import { agendaPath } from './agenda-path.ts';
import { type Choice, type ChooseError, choose, chosenBy } from './choose.ts';
import { ApprovalPage, limits, PairPage, ThemePage } from './forms-pages.tsx';
import { AgendaHomePage } from './home-page.tsx';
import { agendaMessages } from './messages.ts';
import { csvOf } from './open-data.ts';
import { countPairs } from './pairs-asked.ts';
import { nextPair } from './ranking.ts';
import { loadResult } from './results.ts';
import { type SuggestError, suggestTheme } from './suggest-theme.ts';

const suggestStatus = { ...actStatus, 'limit-reached': 409, 'outside-area': 409, 'not-collecting': 409 } as const;
const chooseStatus = { ...actStatus, 'not-choosing': 409, 'point-unknown': 409 } as const;
// More than ten questions in a row is work.
const mostPairs = 10;
const path = '/trajecten/:slug/agenda/:stepId';

/** What everybody does with an agenda: reading it, naming a theme, choosing. */
export function publicRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onAgenda = (handle: (c: AppContext, step: Step) => Promise<Response>) => async (c: AppContext) => {
    const step = await stepInAddress(c, deps, 'agenda');
    if (!step) throw new HTTPException(404);
    return handle(c, step);
  };

  routes.get(
    path,
    onAgenda(async (c, step) => {
      const agenda = await loadAgenda(deps.db, step.id);
      const ended = agenda.stage === 'ranked' || agenda.stage === 'adopted';
      const [points, loose, result, mandates] = await Promise.all([
        loadPoints(deps.db, step.id),
        looseThemes(deps.db, step.id),
        ended ? loadResult(deps.db, step.id, agenda.method) : null,
        mandateSection(deps.db, { stepId: step.id }, c.get('locale')),
      ]);
      const open = openness(step, deps.now()) === 'open';
      const notice = noticeOf(c, { gekozen: agendaMessages(c.get('locale')).saved });
      return c.html(
        <AgendaHomePage
          frame={frameOf(c, deps, notice)}
          {...{ step, agenda, points, loose, result, open, mandates }}
        />,
      );
    }),
  );
  routes.get(
    `${path}/agenda.csv`,
    onAgenda(async (c, step) => {
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', `attachment; filename="agenda-${step.id}.csv"`);
      return c.body(writeCsv(await csvOf(deps.db, step.id)));
    }),
  );
  routes.get(
    `${path}/thema`,
    onAgenda((c, step) => themePage(c, deps, step, emptyForm())),
  );
  routes.post(
    `${path}/thema`,
    onAgenda((c, step) => suggest(c, deps, step)),
  );
  routes.get(
    `${path}/kiezen`,
    onAgenda((c, step) => choosePage(c, deps, step, null)),
  );
  routes.post(
    `${path}/kiezen`,
    onAgenda((c, step) => chooseNow(c, deps, step)),
  );
  return routes;
}

async function suggest(c: AppContext, deps: Deps, step: Step): Promise<Response> {
  const t = agendaMessages(c.get('locale'));
  const form = await readForm(
    c,
    z.object({
      title: textField(limits.title, t.titleMissing, t.tooLong),
      body: textField(limits.body, t.bodyMissing, t.tooLong),
      authorName: optionalText(limits.author, t.tooLong),
      submissionKey: z.uuid(),
    }),
  );
  if (!form.ok) return themePage(c, deps, step, form.state, formStatus[form.kind]);
  const done = await suggestTheme(deps, await actorIn(c, deps, step), step.id, form.value);
  if (done.ok)
    return c.redirect(`/ideeen/${done.value.id}?klaar=${done.value.status === 'published' ? 'placed' : 'waits'}`, 303);
  return themePage(c, deps, step, withError(form.state, '', refusal(c, done.error)), suggestStatus[done.error.kind]);
}

async function chooseNow(c: AppContext, deps: Deps, step: Step): Promise<Response> {
  const t = agendaMessages(c.get('locale'));
  const { method } = await loadAgenda(deps.db, step.id);
  const id = z.coerce.number(t.chooseOne).int(t.chooseOne).positive(t.chooseOne).max(1e15, t.chooseOne);
  const form =
    method === 'approval'
      ? await readForm(
          c,
          z.object({ punt: manyOf(id) }).transform(({ punt }): Choice => ({ method, pointIds: punt })),
        )
      : await readForm(
          c,
          z.object({ een: id, twee: id, wint: z.enum(['een', 'twee', 'gelijk'], t.chooseOne) }).transform(
            ({ een, twee, wint }): Choice => ({
              ...{ method, firstId: een, secondId: twee },
              winnerId: wint === 'gelijk' ? null : wint === 'een' ? een : twee,
            }),
          ),
        );
  if (!form.ok) return choosePage(c, deps, step, form.state, formStatus[form.kind]);
  const done = await choose(deps, await actorIn(c, deps, step), step.id, form.value);
  if (done.ok)
    return c.redirect(method === 'approval' ? `${agendaPath(step)}?klaar=gekozen` : agendaPath(step, '/kiezen'), 303);
  return choosePage(c, deps, step, withError(form.state, '', refusal(c, done.error)), chooseStatus[done.error.kind]);
}

function refusal(c: AppContext, error: SuggestError | ChooseError): string {
  const t = agendaMessages(c.get('locale'));
  if (error.kind === 'step-not-found') throw new HTTPException(404);
  if (error.kind === 'assurance-too-low') return t.proof[error.needed === 'anonymous' ? 'email' : error.needed];
  return t.refused[error.kind];
}

/** Who acts: a visitor gets an id now, unless the step asks for more. */
async function actorIn(c: AppContext, deps: Deps, step: Step) {
  const actor = c.get('actor');
  if (actor.kind === 'person' || step.assurance !== 'anonymous') return actor;
  return { ...actor, visitorId: await visitorCookie(c, deps) };
}

/** Who reads; a visitor as whom this browser is known, if it is. */
async function readerOf(c: AppContext, deps: Deps): Promise<Actor> {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor : { ...actor, visitorId: await knownVisitor(c, deps) };
}

function barrierOf(c: AppContext, deps: Deps, step: Step, part: '/thema' | '/kiezen') {
  const actor = c.get('actor');
  if (meetsAssurance(assuranceOf(actor), step.assurance)) return null;
  const from = { actor, settings: deps.settings, back: agendaPath(step, part) };
  return wayToProof(step.assurance, from, agendaMessages(c.get('locale')));
}

async function themePage(c: AppContext, deps: Deps, step: Step, state: FormState, code: Status = 200) {
  const { stage } = await loadAgenda(deps.db, step.id);
  if (code === 200 && (stage !== 'collect' || openness(step, deps.now()) !== 'open'))
    return c.redirect(agendaPath(step), 303);
  const barrier = barrierOf(c, deps, step, '/thema');
  return c.html(<ThemePage frame={frameOf(c, deps)} {...{ step, state, barrier }} />, code);
}

async function choosePage(c: AppContext, deps: Deps, step: Step, typed: FormState | null, code: Status = 200) {
  const { stage, method } = await loadAgenda(deps.db, step.id);
  const open = stage === 'rank' && openness(step, deps.now()) === 'open';
  if (code === 200 && !open) return c.redirect(agendaPath(step), 303);
  const [points, mine] = await Promise.all([
    loadPoints(deps.db, step.id),
    chosenBy(deps.db, await readerOf(c, deps), step.id, method),
  ]);
  const shared = { frame: frameOf(c, deps), step, points, barrier: barrierOf(c, deps, step, '/kiezen') };
  if (method === 'approval') {
    const state = typed ?? emptyForm({ punt: mine.pointIds.map(String) });
    return c.html(<ApprovalPage {...shared} state={state} />, code);
  }
  const ids = points.map(({ id }) => id);
  const all = Math.min(mostPairs, (ids.length * (ids.length - 1)) / 2);
  const asked = await countPairs(deps.db, step.id);
  const pair = mine.pairs.length >= all ? null : nextPair(ids, mine.pairs, asked, mine.voterId ?? 0);
  return c.html(
    <PairPage {...shared} state={typed ?? emptyForm()} {...{ pair, all }} at={mine.pairs.length + 1} />,
    code,
  );
}
