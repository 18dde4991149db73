import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { checkPdf, type PdfError, removeDocument, storeDocument } from '../../../platform/documents/index.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Clock, type Done, onWork, type WorkError } from '../sessions/on-work.ts';
import type { PanelStep } from '../sessions/write-session.ts';

/** What an officer fills in of a document: a file or an address, and for which session it is; null for the whole body. */
export type DocumentInput = {
  title: string;
  about: string;
  sessionId: number | null;
  source: { pdf: Uint8Array } | { link: string };
  submissionKey: string;
};
export type DocumentError =
  | WorkError
  | PdfError
  | { kind: 'session-not-found' }
  | { kind: 'document-not-found' }
  | { kind: 'withdrawn' };
export type PanelDocument = Awaited<ReturnType<typeof loadDocuments>>[number];

/** The documents of a panel, the newest first; what was withdrawn still has its line. */
export function loadDocuments(db: Db | Tx, stepId: number) {
  return db
    .selectFrom('panelDocument')
    .leftJoin('document', 'document.id', 'panelDocument.documentId')
    .leftJoin('panelSession', 'panelSession.id', 'panelDocument.sessionId')
    .select(['panelDocument.id', 'panelDocument.sessionId', 'panelDocument.title', 'about', 'documentId', 'link'])
    .select(['panelDocument.publishedAt', 'withdrawnAt', 'withdrawnBecause', 'document.size'])
    .select('panelSession.title as session')
    .where('panelDocument.stepId', '=', stepId)
    .orderBy('panelDocument.publishedAt', 'desc')
    .orderBy('panelDocument.id', 'desc')
    .execute();
}

/** Publishes a document at once; a form that comes twice publishes one. */
export function addDocument(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  { source, ...input }: DocumentInput,
): Promise<Result<null, DocumentError>> {
  return onWork<null, DocumentError>(deps, actor, step, async (tx, at): Promise<Result<Done<null>, DocumentError>> => {
    if (await isKnown(tx, input.submissionKey)) return ok({ value: null, act: null });
    if (!(await hasSession(tx, step.id, input.sessionId))) return fail({ kind: 'session-not-found' });
    const kept = 'link' in source ? ok({ link: source.link }) : await keepPdf(tx, step.id, input.title, source.pdf, at);
    if (!kept.ok) return kept;
    const { id } = await tx
      .insertInto('panelDocument')
      .values({ stepId: step.id, ...input, ...kept.value, publishedAt: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    return ok({ value: null, act: 'panel.document-published', detail: { document: id } });
  });
}

/** Withdraws a document: the file or address goes, the line stays with the reason. */
export function withdrawDocument(
  deps: Clock,
  actor: Actor,
  step: PanelStep,
  { id, because }: { id: number; because: string },
): Promise<Result<null, DocumentError>> {
  return onWork<null, DocumentError>(deps, actor, step, async (tx, at) => {
    const document = (await loadDocuments(tx, step.id)).find((each) => each.id === id);
    if (!document) return fail({ kind: 'document-not-found' });
    if (document.withdrawnAt) return fail({ kind: 'withdrawn' });
    await tx
      .updateTable('panelDocument')
      .set({ documentId: null, link: null, withdrawnAt: at, withdrawnBecause: because })
      .where('id', '=', id)
      .execute();
    if (document.documentId !== null) await removeDocument(tx, document.documentId);
    return ok({ value: null, act: 'panel.document-withdrawn', detail: { document: id } });
  });
}

/** Whether a session is one of this panel; none at all is fine too. */
export async function hasSession(tx: Tx, stepId: number, sessionId: number | null): Promise<boolean> {
  if (sessionId === null) return true;
  const found = tx.selectFrom('panelSession').select('id').where('id', '=', sessionId).where('stepId', '=', stepId);
  return (await found.executeTakeFirst()) !== undefined;
}

async function isKnown(tx: Tx, submissionKey: string): Promise<boolean> {
  const known = tx.selectFrom('panelDocument').select('id').where('submissionKey', '=', submissionKey);
  return (await known.executeTakeFirst()) !== undefined;
}

async function keepPdf(
  tx: Tx,
  stepId: number,
  title: string,
  pdf: Uint8Array,
  at: Date,
): Promise<Result<{ documentId: string }, PdfError>> {
  const checked = checkPdf(pdf);
  return checked.ok ? ok({ documentId: await storeDocument(tx, { stepId, title, pdf }, at) }) : checked;
}
