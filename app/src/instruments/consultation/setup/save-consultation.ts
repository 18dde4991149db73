import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { checkPdf, type PdfError, removeDocument, storeDocument } from '../../../platform/documents/index.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Consultation } from '../consultation.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { legalTerm } from './legal-term.ts';

/** Where people read and speak; may change at any time. */
export type Places = Pick<Consultation, 'paperPlace' | 'spokenAt'>;
/** All that an officer decides before the announcement. */
export type ConsultationInput = Places &
  Pick<Consultation, 'draftTitle' | 'basis' | 'whoMay' | 'firstDay' | 'termWeeks'> & {
    /** A new PDF of the draft, none any more, or the one that is there. */
    pdf: Uint8Array | 'none' | 'same';
  };
export type SaveError = PdfError | { kind: 'announced' } | { kind: 'day-past' };

/** Changes how a consultation is set up, as long as it was not announced. */
export function saveConsultation(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  { pdf, ...columns }: ConsultationInput,
): Promise<Result<null, SaveError | ChangeError>> {
  return changeConsultation<null, SaveError>(deps, actor, stepId, async (tx, consultation) => {
    const at = deps.now();
    const { firstDay, termWeeks, draftTitle } = columns;
    if (consultation.announcedAt) return fail({ kind: 'announced' });
    if (firstDay !== null && firstDay < townDay(at)) return fail({ kind: 'day-past' });
    const kept = await keepPdf(tx, consultation, draftTitle, pdf, at);
    if (!kept.ok) return kept;
    const lastDay = firstDay === null ? null : legalTerm(firstDay, termWeeks).lastDay;
    await tx
      .updateTable('consultation')
      .set({ ...columns, lastDay, documentId: kept.value })
      .where('stepId', '=', stepId)
      .execute();
    await record(tx, { actor, at, act: 'consultation.saved', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Changes where people read and speak, also while the draft lies open. */
export function savePlaces(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  places: Places,
): Promise<Result<null, ChangeError>> {
  return changeConsultation<null, never>(deps, actor, stepId, async (tx) => {
    await tx.updateTable('consultation').set(places).where('stepId', '=', stepId).execute();
    await record(tx, { actor, at: deps.now(), act: 'consultation.places-saved', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Keeps the PDF that was given in the place of the earlier one, and answers which it is now. */
async function keepPdf(
  tx: Tx,
  { stepId, documentId }: Pick<Consultation, 'stepId' | 'documentId'>,
  title: string,
  pdf: ConsultationInput['pdf'],
  at: Date,
): Promise<Result<string | null, PdfError>> {
  if (pdf === 'same') return ok(documentId);
  if (pdf !== 'none') {
    const checked = checkPdf(pdf);
    if (!checked.ok) return checked;
  }
  if (documentId !== null) await removeDocument(tx, documentId);
  return ok(pdf === 'none' ? null : await storeDocument(tx, { stepId, title, pdf }, at));
}
