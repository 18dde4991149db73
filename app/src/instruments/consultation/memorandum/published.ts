import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Memorandum } from './memorandum.ts';

/** A memorandum as it was published; `reason` is why there is another version, '' of the first. */
export type Published = {
  version: number;
  content: Memorandum;
  pdf: { id: string; size: number } | null;
  reason: string;
  publishedBy: string | null;
  publishedAt: Date;
};

/** All versions, the newest first. */
export async function loadPublished(db: Db | Tx, stepId: number): Promise<Published[]> {
  const rows = await db
    .selectFrom('consultationMemorandum')
    .leftJoin('document', 'document.id', 'consultationMemorandum.pdfId')
    .select(['version', 'content', 'pdfId', 'size', 'reason', 'publishedBy', 'publishedAt'])
    .where('consultationMemorandum.stepId', '=', stepId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ content, pdfId, size, ...row }) => ({
    ...row,
    content: content as Memorandum,
    pdf: pdfId === null || size === null ? null : { id: pdfId, size },
  }));
}
