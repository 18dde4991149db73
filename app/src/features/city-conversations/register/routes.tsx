import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { assuranceOf, meetsAssurance } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas } from '../../areas/index.ts';
import { loadFigures, ownBacking } from '../../backing/index.ts';
import { projectHref } from '../../project-access/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import { participantOf, wayToProof } from '../../steps/index.ts';
import { type WithdrawError, withdrawConversation } from '../asking/withdraw-conversation.ts';
import { type Stage, stageOf } from '../conversation.ts';
import { type ConversationRow, loadConversation } from '../conversation-row.ts';
import { conversationPath } from '../paths.ts';
import { type SupportError, supportConversation, withdrawSupport } from '../supporting/support-conversation.ts';
import { type ConversationModel, ConversationPage } from './conversation-page.tsx';
import { listConversations } from './list-conversations.ts';
import { ConversationsPage } from './list-page.tsx';
import { conversationPageMessages } from './messages.ts';
import { mayRead } from './visible.ts';

const path = '/stadsgesprekken/:id{[0-9]{1,15}}';
const status = {
  'conversation-not-found': 404,
  'not-open': 409,
  'own-initiative': 409,
  'assurance-too-low': 403,
  'words-missing': 422,
} as const satisfies Record<SupportError['kind'], number>;
const withdrawStatus = {
  'conversation-not-found': 404,
  'not-allowed': 403,
  'other-state': 409,
} as const satisfies Record<WithdrawError['kind'], number>;

const supportForm = z.object({
  // What is no area counts as not told.
  area: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null),
  invite: z.literal('ja').optional().catch(undefined),
  submissionKey: z.uuid(),
});

/** What everybody reads of city conversations, and signing for one. */
export function registerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/stadsgesprekken', async (c) => {
    const rows = await listConversations(deps.db, { all: false });
    const rules = deps.settings.town.conversations;
    return c.html(<ConversationsPage frame={frameOf(c, deps)} rows={rows} rules={rules} now={deps.now()} />);
  });
  routes.get(path, async (c) => page(c, deps, await readable(c, deps)));
  routes.post(`${path}/steun`, requirePerson, async (c) => {
    const row = await readable(c, deps);
    const form = await readForm(c, supportForm);
    if (!form.ok) return page(c, deps, row, { state: form.state, code: formStatus[form.kind] });
    const { area: areaId, invite, submissionKey } = form.value;
    const support = { areaId, invite: invite === 'ja', submissionKey };
    const done = await supportConversation(deps, c.get('actor'), row.id, support);
    if (done.ok) return c.redirect(`${conversationPath(row.id)}?klaar=getekend#steun`, 303);
    const code = status[done.error.kind];
    switch (done.error.kind) {
      case 'conversation-not-found':
      case 'words-missing':
      case 'own-initiative':
        throw new HTTPException(code);
      case 'assurance-too-low': {
        const way = proofFor(c, deps, row);
        return page(c, deps, row, { refusal: way.text, code });
      }
      case 'not-open':
        return page(c, deps, row, { refusal: conversationPageMessages(c.get('locale')).closed, code });
    }
  });
  routes.post(`${path}/steun/intrekken`, requirePerson, async (c) => {
    const { id } = await readable(c, deps);
    await withdrawSupport(deps, c.get('actor'), id);
    return c.redirect(`${conversationPath(id)}?klaar=ingetrokken#steun`, 303);
  });
  routes.post(`${path}/terugnemen`, requirePerson, async (c) => {
    const row = await readable(c, deps);
    const done = await withdrawConversation(deps, c.get('actor'), row.id);
    if (done.ok) return c.redirect(`${conversationPath(row.id)}?klaar=teruggenomen`, 303);
    const code = withdrawStatus[done.error.kind];
    if (done.error.kind !== 'other-state') throw new HTTPException(code);
    return page(c, deps, row, { refusal: conversationPageMessages(c.get('locale')).cannotWithdraw, code });
  });
  return routes;
}

async function readable(c: AppContext, deps: Deps): Promise<ConversationRow> {
  const row = await loadConversation(deps.db, numberIn(c, 'id'));
  if (!row || !mayRead(c.get('actor'), row, stageOf(row, deps.now()))) throw new HTTPException(404);
  return row;
}

function proofFor(c: AppContext, deps: Deps, { id }: ConversationRow) {
  const { assurance } = deps.settings.town.conversations;
  const from = { actor: c.get('actor'), settings: deps.settings, back: conversationPath(id) };
  return wayToProof(assurance, from, conversationPageMessages(c.get('locale')));
}

type Answer = { state?: FormState; refusal?: string; code?: Status };

async function page(c: AppContext, deps: Deps, row: ConversationRow, answer: Answer = {}) {
  const { state, refusal, code = 200 } = answer;
  const actor = c.get('actor');
  const now = deps.now();
  const stage = stageOf(row, now);
  const [figures, support, areas, trajectory] = await Promise.all([
    loadFigures(deps.db, { conversationId: row.id }),
    supportOf(c, deps, row, stage),
    listAreas(deps.db),
    trajectoryOf(deps, row),
  ]);
  const model: ConversationModel = {
    ...{ row, stage, now, figures, support, trajectory },
    own: actor.kind === 'person' && row.calledBy === 'residents' && row.callerId === actor.personId,
    areas: areas.filter(({ kind }) => kind === 'wijk'),
    form: state ?? emptyForm(await home(c, deps)),
  };
  const notice = code === 200 ? noticeOf(c, conversationPageMessages(c.get('locale')).done) : undefined;
  c.header('cache-control', 'no-store');
  return c.html(<ConversationPage frame={frameOf(c, deps, notice)} model={model} refusal={refusal} />, code);
}

async function supportOf(
  c: AppContext,
  deps: Deps,
  row: ConversationRow,
  stage: Stage,
): Promise<ConversationModel['support']> {
  const actor = c.get('actor');
  const given =
    actor.kind === 'person' && (await ownBacking(deps.db, { conversationId: row.id }, participantOf(actor)));
  if (given) return 'given';
  if (stage !== 'open' && stage !== 'called') return 'closed';
  const { assurance } = deps.settings.town.conversations;
  return meetsAssurance(assuranceOf(actor), assurance) ? 'not-given' : proofFor(c, deps, row);
}

/** The trajectory of which the moment is, where everybody may see it. */
async function trajectoryOf({ db }: Deps, { momentId, projectSlug }: ConversationRow) {
  if (projectSlug !== null) return projectHref({ kind: 'trajectory', slug: projectSlug });
  if (momentId === null) return null;
  const project = await db
    .selectFrom('moment')
    .innerJoin('project', 'project.id', 'moment.projectId')
    .select(['project.kind', 'project.slug'])
    .where('moment.id', '=', momentId)
    .where('project.status', '<>', 'draft')
    .executeTakeFirst();
  return project ? projectHref(project) : null;
}

/** The district of somebody's account stands in the form at first. */
async function home(c: AppContext, { db }: Deps): Promise<Record<string, string>> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') return {};
  const person = await db.selectFrom('person').select('areaId').where('id', '=', actor.personId).executeTakeFirst();
  return person?.areaId ? { area: String(person.areaId) } : {};
}
