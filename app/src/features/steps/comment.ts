import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { findPersonalData } from '../moderation/index.ts';
import type { Channel } from './contribution-draft.ts';
import { loadStepOf, type Step } from './load-step.ts';
import { type Participant, snapshotOf } from './participant.ts';
import { type ActError, mayAct } from './step.ts';

export type CommentError = ActError | { kind: 'contribution-not-found' } | { kind: 'act-switched-off' };
export type CommentDraft = {
  body: string;
  /** The reaction that this one answers; an answer to an answer joins the same conversation. */
  parentId: number | null;
  authorName: string;
  official: boolean;
  submissionKey: string | null;
};

/**
 * Adds a reaction to a contribution; personal data or moderation beforehand makes it wait for a moderator. `receivedAt`
 * and `allows` as with `support`.
 */
export async function comment(
  tx: Tx,
  by: Actor,
  who: Participant,
  input: {
    contributionId: number;
    draft: CommentDraft;
    channel: Channel;
    at: Date;
    receivedAt?: Date;
    livesIn?: number | null;
    allows?: (step: Step) => boolean;
  },
): Promise<Result<{ id: number; status: 'waiting' | 'published' }, CommentError>> {
  const { draft, at, contributionId } = input;
  const moment = input.receivedAt ?? at;
  const step = await loadStepOf(tx, contributionId, moment);
  if (!step) return fail({ kind: 'contribution-not-found' });
  if (input.allows && !input.allows(step)) return fail({ kind: 'act-switched-off' });
  const rules = input.channel === 'web' ? step : { ...step, assurance: 'anonymous' as const };
  const decision = mayAct(rules, 'comment', by, moment);
  if (!decision.ok) return decision;

  const personal = findPersonalData(draft.body);
  const status = !draft.official && (step.moderation === 'before' || personal.length > 0) ? 'waiting' : 'published';
  const row = await tx
    .insertInto('comment')
    .values({
      contributionId,
      parentId: await topOfConversation(tx, contributionId, draft.parentId),
      ...who,
      authorName: draft.authorName,
      official: draft.official,
      body: draft.body,
      status,
      submittedAt: moment,
      submissionKey: draft.submissionKey,
    })
    .onConflict((conflict) => conflict.column('submissionKey').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return ok(await earlierComment(tx, draft.submissionKey));
  await tx
    .insertInto('act')
    .values({
      kind: 'comment',
      at: moment,
      ...who,
      projectId: step.projectId,
      stepId: step.id,
      contributionId,
      commentId: row.id,
      channel: input.channel,
      ...snapshotOf(who, input.livesIn),
    })
    .execute();
  if (personal.length > 0) {
    await tx
      .insertInto('flag')
      .values({
        commentId: row.id,
        reason: 'personal_data',
        explanation: personal.join(', '),
        automatic: true,
        raisedAt: at,
      })
      .execute();
  }
  if (status === 'published') {
    await tx
      .updateTable('contribution')
      .set((eb) => ({ commentCount: eb('commentCount', '+', 1) }))
      .where('id', '=', contributionId)
      .execute();
  }
  await record(tx, {
    actor: by,
    at,
    act: 'comment.submitted',
    subject: `comment:${row.id}`,
    detail: { contribution: contributionId, status },
  });
  return ok({ id: row.id, status });
}

/** The reaction that a new answer belongs under; null where it starts a conversation or the other is not here. */
async function topOfConversation(tx: Tx, contributionId: number, parentId: number | null): Promise<number | null> {
  if (parentId === null) return null;
  const parent = await tx
    .selectFrom('comment')
    .select(sql<number>`coalesce(parent_id, id)`.as('top'))
    .where('id', '=', parentId)
    .where('contributionId', '=', contributionId)
    .executeTakeFirst();
  return parent?.top ?? null;
}

async function earlierComment(
  tx: Tx,
  submissionKey: string | null,
): Promise<{ id: number; status: 'waiting' | 'published' }> {
  const row = await tx
    .selectFrom('comment')
    .select(['id', 'status'])
    .where('submissionKey', '=', submissionKey)
    .executeTakeFirstOrThrow();
  return { id: row.id, status: row.status === 'published' ? 'published' : 'waiting' };
}
