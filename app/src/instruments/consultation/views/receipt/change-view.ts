import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import type { Tx } from '../../../../platform/db/db.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { lockConsultation } from '../../consultation.ts';
import { mayGive } from '../giving/may-give.ts';
import { keepSupplement, mostSupplements } from './keep-supplement.ts';
import { loadReceipt, type Receipt } from './load-receipt.ts';
import { tellReceipt } from './tell-receipt.ts';

/** Why nothing is added to a view, and why it is not withdrawn. */
export type ChangeViewError = { kind: 'view-not-found' } | { kind: 'term-over' } | { kind: 'withdrawn' };

/** Why nothing is added: one of those, or there is a lot already. */
type AddError = ChangeViewError | { kind: 'too-many' };

type ChangeDeps = Pick<Deps, 'db' | 'now' | 'settings'>;

/** Whether the author can still add to a view or withdraw it. */
export function mayChange({ view, step, consultation }: Receipt, now: Date): Result<null, ChangeViewError> {
  if (view.withdrawnAt) return fail({ kind: 'withdrawn' });
  return mayGive(step, consultation, now).ok ? ok(null) : fail({ kind: 'term-over' });
}

/** Adds a text to a view while the term runs, with a moment and a hash of its own; the same form twice adds once. */
export function addSupplement(
  deps: ChangeDeps,
  actor: Actor,
  { receipt, body, submissionKey }: { receipt: string; body: string; submissionKey: string },
): Promise<Result<null, AddError>> {
  const at = deps.now();
  return onOwnView<AddError>(deps, receipt, at, async (tx, own) => {
    const { view, step, consultation, supplements } = own;
    if (supplements.some((one) => one.submissionKey === submissionKey)) return ok(null);
    const allowed = mayChange(own, at);
    if (!allowed.ok) return allowed;
    if (supplements.length >= mostSupplements) return fail({ kind: 'too-many' });
    const added = await keepSupplement(tx, view, supplements.length, { body, addedAt: at, submissionKey });
    if (!added) return ok(null);
    await record(tx, { actor, at, act: 'consultation.view-supplemented', subject: `step:${step.id}` });
    const told = { ...view, hash: added.hash, receivedAt: at };
    await tellReceipt(deps, tx, told, consultation, at, { kind: 'supplement', number: added.number });
    return ok(null);
  });
}

/** Withdraws a view while the term runs; it stays in the file, marked, and is not answered. Twice is once. */
export function withdrawView(
  deps: ChangeDeps,
  actor: Actor,
  { receipt }: { receipt: string },
): Promise<Result<null, ChangeViewError>> {
  const at = deps.now();
  return onOwnView<ChangeViewError>(deps, receipt, at, async (tx, own) => {
    const { view, step, consultation } = own;
    if (view.withdrawnAt) return ok(null);
    const allowed = mayChange(own, at);
    if (!allowed.ok) return allowed;
    await tx.updateTable('consultationView').set({ withdrawnAt: at }).where('id', '=', view.id).execute();
    await record(tx, { actor, at, act: 'consultation.view-withdrawn', subject: `step:${step.id}` });
    await tellReceipt(deps, tx, view, consultation, at, { kind: 'withdrawn' });
    return ok(null);
  });
}

function onOwnView<Refused extends { kind: string }>(
  deps: ChangeDeps,
  receipt: string,
  at: Date,
  change: (tx: Tx, own: Receipt) => Promise<Result<null, Refused>>,
): Promise<Result<null, Refused | { kind: 'view-not-found' }>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, Refused | { kind: 'view-not-found' }>> => {
    const found = await loadReceipt(tx, receipt, at);
    if (!found) return fail({ kind: 'view-not-found' });
    await lockConsultation(tx, found.view.stepId);
    // Once more: another tab may have changed it while this one waited.
    const own = await loadReceipt(tx, receipt, at);
    return own ? change(tx, own) : fail({ kind: 'view-not-found' });
  });
}
