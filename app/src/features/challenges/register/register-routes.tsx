import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { distances, ownBacking, withdrawBacking } from '../../backing/index.ts';
import { applicationMessages, listOwn, loadCourse, wasAdmitted } from '../../schemes/index.ts';
import { noticeOf, numberIn } from '../../staff/index.ts';
import { participantOf } from '../../steps/index.ts';
import { requestPath } from '../paths.ts';
import { loadChallengeScheme } from '../request/challenge-scheme.ts';
import { type Challenge, loadChallenge } from '../request/load-challenge.ts';
import { type SupportError, supportChallenge } from '../support/support-challenge.ts';
import { listTasks, loadTask } from '../tasks/load-tasks.ts';
import { loadRecord } from '../view/load-record.ts';
import { DoorPage } from './door-page.tsx';
import { isPublic } from './is-public.ts';
import { loadChallenges } from './load-public.ts';
import { challengeRegisterMessages } from './messages.ts';
import { ChallengeRegisterPage, TaskPage } from './register-pages.tsx';
import { type PublicRequest, PublicRequestPage } from './request-page.tsx';

const status = {
  'application-not-found': 404,
  'assurance-too-low': 403,
  'words-missing': 422,
  'own-initiative': 409,
  'not-open': 409,
} as const satisfies Record<SupportError['kind'], number>;

// What is no area or distance counts as not told.
const supportForm = z.object({
  area: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null),
  distance: z.enum(distances).nullable().catch(null).default(null),
  submissionKey: z.uuid(),
});

const doneAt = (id: number, done: 'gesteund' | 'ingetrokken') => `${requestPath(id)}?klaar=${done}#steun`;

/** What everybody reads about the Right to Challenge, and supporting a request. */
export function challengeRegisterRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const schemeOrNone = async () => {
    const scheme = await loadChallengeScheme(deps.db, townDay(deps.now()));
    if (!scheme) throw new HTTPException(404);
    return scheme;
  };
  routes.get('/uitdagen', async (c) => {
    const scheme = await schemeOrNone();
    const [tasks, own] = await Promise.all([listTasks(deps.db), listOwn(deps.db, c.get('actor'))]);
    const mine = own.filter(({ schemeId }) => schemeId === scheme.id);
    return c.html(<DoorPage frame={framed(c, deps)} {...{ scheme, tasks, own: mine }} />);
  });
  routes.get('/uitdagen/taken/:id', async (c) => {
    const task = await loadTask(deps.db, numberIn(c, 'id'));
    if (!task) throw new HTTPException(404);
    const rows = await loadChallenges(deps.db, task.id);
    return c.html(<TaskPage frame={frameOf(c, deps)} task={task} rows={rows} />);
  });
  routes.get('/uitdagen/register', async (c) => {
    await schemeOrNone();
    return c.html(<ChallengeRegisterPage frame={frameOf(c, deps)} rows={await loadChallenges(deps.db)} />);
  });
  routes.get('/uitdagen/register.csv', async (c) => {
    await schemeOrNone();
    const states = applicationMessages('nl').state;
    const rows = (await loadChallenges(deps.db)).map((row) => [
      ...[row.number, row.title, row.summary, row.area ?? '', row.organisation ?? ''],
      ...[row.submittedAt ? townDay(row.submittedAt) : '', states[row.state], row.decidedOn ?? '', row.lesson ?? ''],
    ]);
    return c.body(writeCsv([csvHead, ...rows]), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="uitdaagrecht.csv"',
    });
  });
  routes.get('/uitdagen/verzoeken/:id', async (c) => requestPage(c, deps, await publicIn(c, deps)));
  routes.post('/uitdagen/verzoeken/:id/steun', requirePerson, async (c) => {
    const challenge = await publicIn(c, deps);
    const form = await readForm(c, supportForm);
    if (!form.ok) return requestPage(c, deps, challenge, { state: form.state, code: formStatus[form.kind] });
    const { area: areaId, distance, submissionKey } = form.value;
    const support = { areaId, distance, submissionKey };
    const done = await supportChallenge(deps, c.get('actor'), challenge.id, support);
    if (done.ok) return c.redirect(doneAt(challenge.id, 'gesteund'), 303);
    const code = status[done.error.kind];
    const t = challengeRegisterMessages(c.get('locale'));
    switch (done.error.kind) {
      case 'application-not-found':
      case 'assurance-too-low':
      case 'words-missing':
        throw new HTTPException(code);
      case 'own-initiative':
        return requestPage(c, deps, challenge, { refusal: t.ownSupport, code });
      case 'not-open':
        return requestPage(c, deps, challenge, { refusal: t.closedSupport, code });
    }
  });
  routes.post('/uitdagen/verzoeken/:id/steun/intrekken', requirePerson, async (c) => {
    const { id } = await publicIn(c, deps);
    await withdrawBacking(deps, c.get('actor'), { applicationId: id });
    return c.redirect(doneAt(id, 'ingetrokken'), 303);
  });
  return routes;
}

const csvHead = ['nummer', 'taak', 'samenvatting', 'gebied', 'organisatie', 'gevraagd', 'stand', 'besloten', 'les'];

const framed = (c: AppContext, deps: Deps) =>
  frameOf(c, deps, noticeOf(c, challengeRegisterMessages(c.get('locale')).done));

async function publicIn(c: AppContext, deps: Deps): Promise<Challenge> {
  const challenge = await loadChallenge(deps.db, numberIn(c, 'id'));
  if (!challenge || !isPublic(challenge.state)) throw new HTTPException(404);
  return challenge;
}

type Answer = { state?: FormState; refusal?: string; code?: 200 | 403 | 404 | 409 | 413 | 415 | 422 };

async function requestPage(c: AppContext, deps: Deps, challenge: Challenge, answer: Answer = {}) {
  const { state, refusal, code = 200 } = answer;
  const { id } = challenge;
  const [course, { talks: _talks, grounds, ...record }, support, areas] = await Promise.all([
    loadCourse(deps.db, id),
    loadRecord(deps.db, id),
    supportOf(c, deps, challenge),
    listAreas(deps.db),
  ]);
  const { number, title, summary, state: stands, area, submittedAt, presentCents, proposedCents } = challenge;
  const admitted = wasAdmitted(stands);
  const named = admitted && challenge.organisationPublic;
  const organisation = named ? challenge.legalEntity || challenge.organisation || null : null;
  const model: PublicRequest = {
    row: {
      ...{ id, number, title, summary, state: stands, area, submittedAt, presentCents, proposedCents, organisation },
      ...{ outcome: course.decision?.outcome ?? null, decidedOn: course.decision?.decidedOn ?? null, lesson: null },
    },
    words: challenge,
    files: challenge.files,
    rules: challenge.challenge,
    // Why it goes on is between the two sides; why it does not is for everybody.
    record: { ...record, talks: [], grounds: admitted ? [] : grounds.filter(({ applies }) => applies) },
    ...{ course, support, areas: areas.filter(({ kind }) => kind === 'wijk') },
    form: state ?? emptyForm(await known(c, deps)),
  };
  const frame = code === 200 ? framed(c, deps) : frameOf(c, deps);
  return c.html(<PublicRequestPage frame={frame} model={model} refusal={refusal} />, code);
}

async function supportOf(c: AppContext, deps: Deps, challenge: Challenge): Promise<PublicRequest['support']> {
  const actor = c.get('actor');
  const given =
    actor.kind === 'person' && (await ownBacking(deps.db, { applicationId: challenge.id }, participantOf(actor)));
  if (given) return 'given';
  if (challenge.state !== 'admitted') return 'closed';
  if (actor.kind !== 'person') return 'sign-in';
  return actor.personId === challenge.applicantId ? 'own' : 'not-given';
}

/** The district of somebody's account stands in the form at first. */
async function known(c: AppContext, { db }: Deps): Promise<Record<string, string>> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') return {};
  const home = await db.selectFrom('person').select('areaId').where('id', '=', actor.personId).executeTakeFirst();
  return home?.areaId ? { area: String(home.areaId) } : {};
}
