import { Hono } from 'hono';
import { z } from 'zod';
import { locatorModel } from '../../features/areas/index.ts';
import {
  comment,
  type Instruments,
  loadStep,
  mayAct,
  participantOf,
  type Step,
  support,
  withdrawSupport,
} from '../../features/steps/index.ts';
import { type Actor, hasRole, manages } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { knownVisitor, visitorCookie } from '../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { conversationsPerPage, type DiscussionOrder, loadDiscussion } from './discussion.ts';
import { GonePage } from './gone-page.tsx';
import { mayChange, mayWithdraw } from './idea.ts';
import { IdeaPage } from './idea-page.tsx';
import { type Idea, loadIdea } from './load-idea.ts';
import { messages } from './messages.ts';
import { wordsOf } from './nouns.ts';
import { personalQuestion } from './personal-question.tsx';
import { ProblemPage } from './problem-page.tsx';
import { type IdeaProblem, problemStatus, problemText } from './problems.ts';
import { settingsOf } from './settings.ts';
import { wayToIdeas } from './way-to-ideas.ts';

/** One idea: reading, supporting and discussing it. */
export function ideaRoutes(deps: Deps, instruments: Pick<Instruments, 'sequelsOf' | 'of'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  // Contributions of other instruments have the same address, and their own page behind it.
  routes.get(
    '/ideeen/:id{[0-9]{1,15}}',
    async (c, next) => (await page(c, deps, instruments, emptyForm(), 200)) ?? next(),
  );

  routes.post('/ideeen/:id{[0-9]{1,15}}/steun', async (c) => {
    const actor = await participant(c, deps);
    const contributionId = Number(c.req.param('id'));
    const result = await support(deps.db, actor, participantOf(actor), {
      contributionId,
      channel: 'web',
      at: deps.now(),
      allows: (step) => settingsOf(step).allowSupport,
    });
    return result.ok ? c.redirect(`/ideeen/${contributionId}?klaar=supported`, 303) : problem(c, deps, result.error);
  });

  routes.post('/ideeen/:id{[0-9]{1,15}}/steun-intrekken', async (c) => {
    const actor = await participant(c, deps);
    const contributionId = Number(c.req.param('id'));
    const result = await deps.db
      .transaction()
      .execute((tx) => withdrawSupport(tx, actor, participantOf(actor), { contributionId, at: deps.now() }));
    return result.ok ? c.redirect(`/ideeen/${contributionId}?klaar=unsupported`, 303) : problem(c, deps, result.error);
  });

  routes.post('/ideeen/:id{[0-9]{1,15}}/reactie', async (c) => {
    const contributionId = Number(c.req.param('id'));
    const t = messages(c.get('locale'));
    const read = await readForm(c, reaction(t));
    if (!read.ok) return (await page(c, deps, instruments, read.state, formStatus[read.kind])) ?? c.notFound();
    const actor = await participant(c, deps);
    const { body, parentId, official, submissionKey, authorName, moderatorFirst } = read.value;
    const speaksForTown = official && (await maySpeakForTown(deps, actor, contributionId));
    // The town's own numbers may be read by everybody.
    const question = speaksForTown ? null : personalQuestion(body, moderatorFirst, c.get('locale'));
    if (question)
      return (await page(c, deps, instruments, withError(read.state, 'body', question), 422, true)) ?? c.notFound();
    const draft = {
      body,
      parentId,
      official: speaksForTown,
      authorName: speaksForTown && actor.kind === 'person' ? actor.name : authorName,
      submissionKey,
    };
    const result = await deps.db.transaction().execute((tx) =>
      comment(tx, actor, participantOf(actor), {
        contributionId,
        draft,
        channel: 'web',
        at: deps.now(),
        allows: (step) => settingsOf(step).allowComments,
      }),
    );
    if (!result.ok) {
      // The words stay in the form, whatever stood in the way.
      const state = withError(read.state, '', problemText(result.error, c.get('locale')));
      return (await page(c, deps, instruments, state, problemStatus[result.error.kind])) ?? c.notFound();
    }
    const done = result.value.status === 'published' ? 'commented' : 'commentWaits';
    return c.redirect(`/ideeen/${contributionId}?klaar=${done}#reactie-${result.value.id}`, 303);
  });

  return routes;
}

const reaction = (t: ReturnType<typeof messages>) =>
  z.object({
    body: z.string({ error: t.commentMissing }).trim().min(1, t.commentMissing).max(2000, t.commentTooLong),
    authorName: z.string().trim().max(60, t.nameTooLong).default(''),
    parentId: z.coerce.number().int().positive().nullable().catch(null).default(null),
    official: z.string().optional().transform(Boolean),
    moderatorFirst: z.string().optional(),
    submissionKey: z.uuid().nullable().catch(null).default(null),
  });

/** The page of the idea in the address, or undefined where this visitor finds no idea there. */
async function page(
  c: AppContext,
  deps: Deps,
  instruments: Pick<Instruments, 'sequelsOf' | 'of'>,
  state: FormState,
  status: 200 | 403 | 404 | 409 | 413 | 415 | 422,
  personal = false,
) {
  const found = await visibleIdea(c, deps, instruments);
  if (!found) return undefined;
  const { idea, step, actor } = found;
  const w = wordsOf(settingsOf(step).noun, c.get('locale'));
  if (idea.status === 'hidden' || idea.status === 'withdrawn') {
    const t = messages(c.get('locale'));
    return c.html(
      <GonePage
        frame={frameOf(c, deps)}
        idea={idea}
        back={instruments.of(step).home(step)}
        backLabel={t.toList(w.all)}
      />,
      410,
    );
  }
  const order: DiscussionOrder = c.req.query('reacties') === 'oudste' ? 'oudste' : 'nieuwste';
  const number = Number(c.req.query('pagina'));
  const pageNumber = Number.isSafeInteger(number) && number > 0 && number < 100_000 ? number : 1;
  const reply = Number(state.values.parentId ?? c.req.query('antwoord'));
  const { areaId, longitude, latitude } = idea;
  const point = longitude === null || latitude === null ? null : { longitude, latitude };
  const [shown, where, sequels] = await Promise.all([
    loadDiscussion(deps.db, idea.id, actor, { order, page: pageNumber }),
    areaId === null ? null : locatorModel(deps.db, areaId, point),
    instruments.sequelsOf(deps, [idea.id], c.get('locale')),
  ]);
  const now = deps.now();
  const possible = (act: 'support' | 'comment') => {
    const allowed = mayAct(step, act, actor, now);
    // Who has not proven enough sees the button and is told what is needed.
    return allowed.ok || allowed.error.kind === 'assurance-too-low';
  };
  const frame = frameOf(c, deps, notice(c, w.yourCapital));
  const mine = { ...idea, answered: idea.answeredAt !== null };
  return c.html(
    <IdeaPage
      frame={frame}
      idea={idea}
      step={step}
      where={where}
      sequels={sequels}
      home={instruments.of(step).home(step)}
      maySupport={possible('support')}
      mayChange={mayChange(mine, now).ok}
      mayWithdraw={mayWithdraw(mine).ok}
      address={`${deps.settings.baseUrl}/ideeen/${idea.id}`}
      discussion={{
        frame,
        ideaId: idea.id,
        shown,
        order,
        page: Math.min(pageNumber, Math.max(1, Math.ceil(shown.total / conversationsPerPage))),
        replyTo: shown.conversations.some((conversation) => conversation.id === reply) ? reply : null,
        state,
        personal,
        way: wayToIdeas(step.assurance, actor, deps, c.get('locale'), `/ideeen/${idea.id}#reacties`),
        mayComment: possible('comment'),
        kind: step.projectKind,
        mayBeOfficial: manages(actor, step.projectId),
      }}
    />,
    status,
  );
}

/**
 * The idea of the address with its step, if this visitor may see it: what waits is for its author and moderators. Of another
 * instrument it is one that is read as an idea, called as that instrument says.
 */
export async function visibleIdea(
  c: AppContext,
  deps: Deps,
  instruments: Pick<Instruments, 'of'>,
): Promise<{ idea: Idea; step: Step; actor: Actor } | undefined> {
  const actor =
    c.get('actor').kind === 'visitor'
      ? { kind: 'visitor' as const, visitorId: await knownVisitor(c, deps) }
      : c.get('actor');
  const id = Number(c.req.param('id'));
  const idea = Number.isSafeInteger(id) ? await loadIdea(deps.db, id, actor) : undefined;
  if (!idea) return undefined;
  const { readsAsIdea, defaults } = instruments.of(idea);
  const found = await loadStep(deps.db, idea.stepId, deps.now());
  if (!readsAsIdea || !found || found.status === 'draft' || found.projectStatus === 'draft') return undefined;
  const step = { ...found, settings: { ...(defaults as object), ...(found.settings as object) } };
  const moderates = hasRole(actor, 'moderator', step.projectId) || manages(actor, step.projectId);
  return idea.status !== 'waiting' || idea.mine || moderates ? { idea, step, actor } : undefined;
}

async function participant(c: AppContext, deps: Deps): Promise<Actor> {
  const actor = c.get('actor');
  return actor.kind === 'person' ? actor : { kind: 'visitor', visitorId: await visitorCookie(c, deps) };
}

async function maySpeakForTown(deps: Deps, actor: Actor, contributionId: number): Promise<boolean> {
  const row = await deps.db
    .selectFrom('contribution')
    .select('projectId')
    .where('id', '=', contributionId)
    .executeTakeFirst();
  return row !== undefined && manages(actor, row.projectId);
}

/** The page that says what stood in the way, with its status. */
export function problem(c: AppContext, deps: Deps, error: IdeaProblem) {
  const back = `/ideeen/${c.req.param('id')}`;
  const locale = c.get('locale');
  const way = error.kind === 'assurance-too-low' ? wayToIdeas(error.needed, c.get('actor'), deps, locale, back) : null;
  return c.html(
    <ProblemPage
      frame={frameOf(c, deps)}
      text={way?.text ?? problemText(error, locale)}
      back={back}
      link={way?.link ?? null}
    />,
    problemStatus[error.kind],
  );
}

function notice(c: AppContext, what: string): string | undefined {
  const { done } = messages(c.get('locale'));
  const key = c.req.query('klaar');
  if (key === 'placed' || key === 'waits') return done[key](what);
  if (
    key === 'changed' ||
    key === 'supported' ||
    key === 'unsupported' ||
    key === 'commented' ||
    key === 'commentWaits'
  )
    return done[key];
  return undefined;
}
