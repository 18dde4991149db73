import { findPersonalData, loadStep } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type ChangeError, mayChange, mayWithdraw } from './idea.ts';
import { type Idea, loadIdea } from './load-idea.ts';

export type ChangeIdeaError = ChangeError | { kind: 'idea-not-found' };

/** Changes the words of one's own idea; new personal data makes it wait for a moderator again. */
export function changeIdea(
  deps: Deps,
  actor: Actor,
  input: { id: number; title: string; body: string },
): Promise<Result<{ status: 'waiting' | 'published' }, ChangeIdeaError>> {
  return withOwnIdea(deps, actor, input.id, async (tx, idea) => {
    const decision = mayChange({ ...idea, answered: idea.answeredAt !== null }, deps.now());
    if (!decision.ok) return decision;
    const at = deps.now();
    const step = await loadStep(tx, idea.stepId, at);
    const personal = findPersonalData(`${input.title}\n${input.body}`);
    const waits = idea.status === 'waiting' || step?.moderation === 'before' || personal.length > 0;
    const status = waits ? 'waiting' : 'published';
    await tx
      .updateTable('contribution')
      .set({ title: input.title, body: input.body, status, publishedAt: waits ? null : at })
      .where('id', '=', idea.id)
      .execute();
    if (personal.length > 0) {
      const explanation = personal.join(', ');
      await tx
        .insertInto('flag')
        .values({ contributionId: idea.id, reason: 'personal_data', explanation, automatic: true, raisedAt: at })
        .execute();
    }
    await record(tx, {
      actor,
      at,
      act: 'contribution.changed',
      subject: `contribution:${idea.id}`,
      detail: { status },
    });
    return ok({ status });
  });
}

/** Takes one's own idea back: it is shown nowhere and counts no longer; the row stays, so that answers stay true. */
export function withdrawIdea(
  deps: Deps,
  actor: Actor,
  id: number,
): Promise<Result<{ stepId: number; projectId: number }, ChangeIdeaError>> {
  return withOwnIdea(deps, actor, id, async (tx, idea) => {
    const decision = mayWithdraw(idea);
    if (!decision.ok) return decision;
    await tx.updateTable('contribution').set({ status: 'withdrawn' }).where('id', '=', id).execute();
    await tx
      .updateTable('step')
      .set((eb) => ({ contributionCount: eb('contributionCount', '-', 1) }))
      .where('id', '=', idea.stepId)
      .execute();
    await tx
      .updateTable('project')
      .set((eb) => ({
        contributionCount: eb('contributionCount', '-', 1),
        answeredCount: eb('answeredCount', '-', idea.answeredAt === null ? 0 : 1),
      }))
      .where('id', '=', idea.projectId)
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'contribution.withdrawn', subject: `contribution:${id}` });
    return ok({ stepId: idea.stepId, projectId: idea.projectId });
  });
}

function withOwnIdea<Value>(
  deps: Deps,
  actor: Actor,
  id: number,
  change: (tx: Tx, idea: Idea) => Promise<Result<Value, ChangeIdeaError>>,
): Promise<Result<Value, ChangeIdeaError>> {
  return deps.db.transaction().execute(async (tx) => {
    // A support that comes in at the same moment waits, or is seen.
    await tx.selectFrom('contribution').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
    const idea = await loadIdea(tx, id, actor);
    return idea ? change(tx, idea) : fail({ kind: 'idea-not-found' });
  });
}
