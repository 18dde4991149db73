import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, onIssue } from '../composing/change-issue.ts';
import type { IssueState } from '../composing/issue.ts';
import { sendJobName } from './start-sending.ts';

export const controls = ['pause', 'resume', 'stop'] as const;
export type Control = (typeof controls)[number];
export type ControlError = Exclude<ChangeError, { kind: 'not-a-draft' }> | { kind: 'not-now' };

const from: Record<Control, readonly IssueState[]> = {
  pause: ['sending'],
  resume: ['paused'],
  stop: ['sending', 'paused'],
};

/** Pauses, goes on, or stops for good; what is at the mail server already cannot be called back. */
export function controlSending(
  deps: Deps,
  actor: Actor,
  issueId: number,
  control: Control,
): Promise<Result<null, ControlError>> {
  return onIssue<null, ControlError>(deps, actor, issueId, async (tx, issue) => {
    if (!from[control].includes(issue.state)) return fail({ kind: 'not-now' });
    const at = deps.now();
    if (control === 'stop') await stop(tx, issueId, at);
    else await set(tx, issueId, { state: control === 'pause' ? 'paused' : 'sending' });
    if (control === 'resume') await goOn(tx, issueId, at);
    await record(tx, { actor, at, act: `newsletter.${control}`, subject: `newsletter:${issueId}` });
    return ok(null);
  });
}

/** How many go out in a second; holds from the next mail on. */
export function setPace(
  deps: Deps,
  actor: Actor,
  issueId: number,
  perSecond: number,
): Promise<Result<null, ControlError>> {
  return onIssue<null, ControlError>(deps, actor, issueId, async (tx, { state }) => {
    if (state === 'sent' || state === 'stopped') return fail({ kind: 'not-now' });
    await tx.updateTable('newsletterIssue').set({ perSecond }).where('id', '=', issueId).execute();
    const detail = { perSecond };
    await record(tx, { actor, at: deps.now(), act: 'newsletter.pace', subject: `newsletter:${issueId}`, detail });
    return ok(null);
  });
}

export const doubts = ['again', 'leave'] as const;
export type Doubt = (typeof doubts)[number];

/** What to do with readers of whom nobody knows whether they got it: send again, perhaps twice, or leave it. */
export function settleDoubt(
  deps: Deps,
  actor: Actor,
  issueId: number,
  doubt: Doubt,
): Promise<Result<null, ControlError>> {
  return onIssue<null, ControlError>(deps, actor, issueId, async (tx, { state }) => {
    if (state === 'stopped' && doubt === 'again') return fail({ kind: 'not-now' });
    const at = deps.now();
    const settled = await tx
      .updateTable('newsletterRecipient')
      .set(doubt === 'again' ? { status: 'queued', nextAttemptAt: at, sender: null } : { status: 'skipped' })
      .where('issueId', '=', issueId)
      .where('status', '=', 'uncertain')
      .returning('id')
      .execute();
    if (settled.length === 0) return fail({ kind: 'not-now' });
    if (doubt === 'again' && state === 'sent') {
      await set(tx, issueId, { state: 'sending', finishedAt: null });
      await goOn(tx, issueId, at);
    }
    const detail = { count: settled.length };
    await record(tx, { actor, at, act: `newsletter.doubt-${doubt}`, subject: `newsletter:${issueId}`, detail });
    return ok(null);
  });
}

async function stop(tx: Tx, issueId: number, at: Date): Promise<void> {
  await set(tx, issueId, { state: 'stopped', finishedAt: at });
  await tx
    .updateTable('newsletterRecipient')
    .set({ status: 'skipped' })
    .where('issueId', '=', issueId)
    .where('status', '=', 'queued')
    .execute();
}

async function goOn(tx: Tx, issueId: number, at: Date): Promise<void> {
  await tx.updateTable('newsletterIssue').set({ nextRunAt: at }).where('id', '=', issueId).execute();
  await enqueue(tx, sendJobName, { issueId });
}

async function set(tx: Tx, issueId: number, to: { state: IssueState; finishedAt?: Date | null }): Promise<void> {
  await tx.updateTable('newsletterIssue').set(to).where('id', '=', issueId).execute();
}
