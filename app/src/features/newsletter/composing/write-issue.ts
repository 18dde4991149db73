import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeIssue, onIssue } from './change-issue.ts';
import { type IssueTexts, type LookError, mayApprove } from './issue.ts';

/** Begins an issue; a second click leads to the same one. */
export function beginIssue(
  { db, now }: Deps,
  actor: Actor,
  submissionKey: string | null,
): Promise<Result<{ id: number }, { kind: 'not-allowed' }>> {
  return db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const at = now();
    const { personId } = actor;
    const made = await tx
      .insertInto('newsletterIssue')
      .values({ createdBy: personId, createdAt: at, changedBy: personId, changedAt: at, submissionKey })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) {
      const earlier = tx.selectFrom('newsletterIssue').select('id').where('submissionKey', '=', submissionKey);
      return ok(await earlier.executeTakeFirstOrThrow());
    }
    await record(tx, { actor, at, act: 'newsletter.begun', subject: `newsletter:${made.id}` });
    return ok(made);
  });
}

/** Saves title and opening words. */
export function writeTexts(
  deps: Deps,
  actor: Actor,
  issueId: number,
  texts: IssueTexts,
): Promise<Result<null, ChangeError>> {
  return changeIssue<null, never>(deps, actor, { issueId, act: 'newsletter.written' }, async (tx) => {
    await tx.updateTable('newsletterIssue').set(texts).where('id', '=', issueId).execute();
    return ok(null);
  });
}

export type DiscardError = ChangeError;

/** Throws a draft away. */
export function discardIssue(deps: Deps, actor: Actor, issueId: number): Promise<Result<null, DiscardError>> {
  return onIssue<null, DiscardError>(deps, actor, issueId, async (tx, { state }) => {
    if (state !== 'draft') return fail({ kind: 'not-a-draft' });
    await tx.deleteFrom('newsletterIssue').where('id', '=', issueId).execute();
    await record(tx, { actor, at: deps.now(), act: 'newsletter.discarded', subject: `newsletter:${issueId}` });
    return ok(null);
  });
}

export type ApproveError = LookError | Exclude<ChangeError, { kind: 'not-a-draft' }>;

/** The second look: somebody else than who wrote it says that it may go. */
export function approveIssue(deps: Deps, actor: Actor, issueId: number): Promise<Result<null, ApproveError>> {
  return onIssue<null, ApproveError>(deps, actor, issueId, async (tx, issue, editor) => {
    const { items } = await tx
      .selectFrom('newsletterItem')
      .select((eb) => eb.fn.countAll<number>().as('items'))
      .where('issueId', '=', issueId)
      .executeTakeFirstOrThrow();
    const may = mayApprove({ ...issue, items }, editor.personId);
    if (!may.ok) return may;
    if (issue.approvedAt !== null) return ok(null);
    const at = deps.now();
    await tx
      .updateTable('newsletterIssue')
      .set({ approvedBy: editor.personId, approvedAt: at })
      .where('id', '=', issueId)
      .execute();
    await record(tx, { actor, at, act: 'newsletter.approved', subject: `newsletter:${issueId}` });
    return ok(null);
  });
}
