import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Issue, loadIssue } from './load-issue.ts';

export type EditIssueError = { kind: 'issue-not-found' } | { kind: 'not-allowed' };
export type PublishIssueError = EditIssueError | { kind: 'empty-issue' };

/** Begins a number: one more than the last. The same form sent twice begins one. */
export function beginIssue(
  deps: Deps,
  actor: Actor,
  { title, submissionKey }: { title: string; submissionKey: string | null },
): Promise<Result<{ id: number }, EditIssueError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ id: number }, EditIssueError>> => {
    if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    // Two editors at once get two numbers, also when there is none yet.
    await sql`lock table kids_issue in share row exclusive mode`.execute(tx);
    const numbers = await tx.selectFrom('kidsIssue').select(['id', 'number', 'submissionKey']).execute();
    const earlier = numbers.find((one) => submissionKey !== null && one.submissionKey === submissionKey);
    if (earlier) return ok({ id: earlier.id });
    const number = Math.max(0, ...numbers.map((one) => one.number)) + 1;
    const made = await tx
      .insertInto('kidsIssue')
      .values({ number, title, createdAt: at, submissionKey })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(tx, { actor, at, act: 'kids-issue.begun', subject: `kids-issue:${made.id}`, detail: { number } });
    return ok(made);
  });
}

/** Changes the name and the first words of a number, also after it was published. */
export function saveIssue(
  deps: Deps,
  actor: Actor,
  id: number,
  texts: { title: string; lead: string },
): Promise<Result<null, EditIssueError>> {
  return onIssue(deps, actor, id, async (tx) => {
    await tx.updateTable('kidsIssue').set(texts).where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'kids-issue.saved', subject: `kids-issue:${id}` });
    return ok(null);
  });
}

/** Puts a number on the site; an empty one is refused, and one that is there already stays as it is. */
export function publishIssue(deps: Deps, actor: Actor, id: number): Promise<Result<null, PublishIssueError>> {
  return onIssue(deps, actor, id, async (tx, issue): Promise<Result<null, PublishIssueError>> => {
    if (issue.publishedAt) return ok(null);
    const item = await tx.selectFrom('kidsItem').select('id').where('issueId', '=', id).limit(1).executeTakeFirst();
    if (!item) return fail({ kind: 'empty-issue' });
    const at = deps.now();
    await tx.updateTable('kidsIssue').set({ publishedAt: at }).where('id', '=', id).execute();
    await record(tx, { actor, at, act: 'kids-issue.published', subject: `kids-issue:${id}` });
    return ok(null);
  });
}

/** Does something with a number, locked, for who makes the Kinderkrant. */
export function onIssue<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  change: (tx: Tx, issue: Issue) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | EditIssueError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | EditIssueError>> => {
    await tx.selectFrom('kidsIssue').select('id').where('id', '=', id).forUpdate().execute();
    const issue = await loadIssue(tx, id);
    if (!issue) return fail({ kind: 'issue-not-found' });
    if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    return change(tx, issue);
  });
}
