import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import { atHour } from '../../../../platform/calendar/at-hour.ts';
import type { Tx } from '../../../../platform/db/db.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import type { Consultation } from '../../consultation.ts';
import { type ChangeError, changeConsultation } from '../../staff/change-consultation.ts';
import { keepSupplement, mostSupplements } from '../receipt/keep-supplement.ts';
import { supplementsOf, type View, viewQuery } from '../receipt/load-receipt.ts';
import { tellReceipt } from '../receipt/tell-receipt.ts';

/** Why something that came for a view by letter is not taken. */
export type ByLetterError =
  | ChangeError
  | { kind: 'view-not-found' }
  | { kind: 'in-the-future' }
  | { kind: 'withdrawn' }
  | { kind: 'too-many' };

type Letter = { stepId: number; number: number; receivedOn: string };
type LetterDeps = Pick<Deps, 'db' | 'now' | 'settings'>;

/** Enters what its author added to a view by letter or by word of mouth, also after the term: the day is beside it. */
export function supplementByLetter(
  deps: LetterDeps,
  actor: Actor,
  letter: Letter & { body: string; submissionKey: string },
): Promise<Result<null, ByLetterError>> {
  return onLetter(deps, actor, letter, async (tx, view, consultation, came) => {
    if (view.withdrawnAt) return fail({ kind: 'withdrawn' });
    const count = (await supplementsOf(tx, view.id)).length;
    if (count >= mostSupplements) return fail({ kind: 'too-many' });
    const { body, submissionKey, number } = letter;
    const added = await keepSupplement(tx, view, count, { body, addedAt: came, submissionKey });
    if (!added) return ok(null);
    const at = deps.now();
    const detail = { number };
    await record(tx, { actor, at, act: 'consultation.view-supplemented', subject: `step:${view.stepId}`, detail });
    const told = { ...view, hash: added.hash, receivedAt: came };
    await tellReceipt(deps, tx, told, consultation, at, { kind: 'supplement', number: added.number });
    return ok(null);
  });
}

/** Withdraws a view because its author asked for it by letter or by word of mouth; twice is once. */
export function withdrawByLetter(deps: LetterDeps, actor: Actor, letter: Letter): Promise<Result<null, ByLetterError>> {
  return onLetter(deps, actor, letter, async (tx, view, consultation, came) => {
    if (view.withdrawnAt) return ok(null);
    const at = deps.now();
    await tx.updateTable('consultationView').set({ withdrawnAt: came }).where('id', '=', view.id).execute();
    const detail = { number: letter.number };
    await record(tx, { actor, at, act: 'consultation.view-withdrawn', subject: `step:${view.stepId}`, detail });
    await tellReceipt(deps, tx, view, consultation, at, { kind: 'withdrawn' });
    return ok(null);
  });
}

function onLetter(
  deps: LetterDeps,
  actor: Actor,
  { stepId, number, receivedOn }: Letter,
  take: (tx: Tx, view: View, consultation: Consultation, came: Date) => Promise<Result<null, ByLetterError>>,
): Promise<Result<null, ByLetterError>> {
  return changeConsultation<null, ByLetterError>(deps, actor, stepId, async (tx, consultation) => {
    const view = await viewQuery(tx).where('stepId', '=', stepId).where('number', '=', number).executeTakeFirst();
    if (!view) return fail({ kind: 'view-not-found' });
    const today = townDay(deps.now());
    if (receivedOn > today) return fail({ kind: 'in-the-future' });
    return take(tx, view, consultation, receivedOn === today ? deps.now() : atHour(receivedOn, 12));
  });
}
