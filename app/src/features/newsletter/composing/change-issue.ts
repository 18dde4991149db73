import type { Actor } from '../../../platform/actor.ts';
import { hasRole } from '../../../platform/actor.ts';
import { type AuditDetail, record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import type { IssueState } from './issue.ts';

export type ChangeError = { kind: 'not-allowed' } | { kind: 'issue-not-found' } | { kind: 'not-a-draft' };
type Editor = Extract<Actor, { kind: 'person' }>;
type Locked = { id: number; state: IssueState; titleNl: string; changedBy: string | null; approvedAt: Date | null };

/** Locks an issue for a command of the programme team. */
export async function onIssue<Value, Failure extends { kind: string }>(
  { db }: Deps,
  actor: Actor,
  issueId: number,
  act: (tx: Tx, issue: Locked, editor: Editor) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | Exclude<ChangeError, { kind: 'not-a-draft' }>>> {
  return db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const issue = await tx
      .selectFrom('newsletterIssue')
      .select(['id', 'state', 'titleNl', 'changedBy', 'approvedAt'])
      .where('id', '=', issueId)
      .forUpdate()
      .executeTakeFirst();
    if (!issue) return fail({ kind: 'issue-not-found' });
    return act(tx, issue, actor);
  });
}

/** Changes what an issue says: only of a draft, and a second look that was given holds no longer. */
export function changeIssue<Value, Failure extends { kind: string }>(
  deps: Deps,
  actor: Actor,
  { issueId, act, detail = {} }: { issueId: number; act: string; detail?: AuditDetail },
  change: (tx: Tx, editor: Editor) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | ChangeError>> {
  return onIssue<Value, Failure | ChangeError>(deps, actor, issueId, async (tx, issue, editor) => {
    if (issue.state !== 'draft') return fail({ kind: 'not-a-draft' });
    const changed = await change(tx, editor);
    if (!changed.ok) return changed;
    const at = deps.now();
    await tx
      .updateTable('newsletterIssue')
      .set({ changedBy: editor.personId, changedAt: at, approvedBy: null, approvedAt: null })
      .where('id', '=', issueId)
      .execute();
    await record(tx, { actor, at, act, subject: `newsletter:${issueId}`, detail });
    return changed;
  });
}
