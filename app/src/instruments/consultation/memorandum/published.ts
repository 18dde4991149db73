import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Memorandum } from './memorandum.ts';

/** A memorandum as it was published; `reason` is why there is another version, '' of the first. */
export type Published = {
  version: number;
  content: Memorandum;
  pdf: { id: string; size: number } | null;
  reason: string;
  responseIds: number[];
  publishedBy: string | null;
  publishedAt: Date;
};

/** All versions, the newest first. */
export async function loadPublished(db: Db | Tx, stepId: number): Promise<Published[]> {
  const rows = await db
    .selectFrom('consultationMemorandum')
    .leftJoin('document', 'document.id', 'consultationMemorandum.pdfId')
    .select(['version', 'content', 'pdfId', 'size', 'reason', 'responseIds', 'publishedBy', 'publishedAt'])
    .where('consultationMemorandum.stepId', '=', stepId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ content, pdfId, size, responseIds, ...row }) => ({
    ...row,
    content: content as Memorandum,
    // In a list the driver leaves numbers as text.
    responseIds: responseIds.map(Number),
    pdf: pdfId === null || size === null ? null : { id: pdfId, size },
  }));
}

/** Whether a memorandum was published. */
export async function isAnswered(db: Db | Tx, stepId: number): Promise<boolean> {
  const memorandum = db.selectFrom('consultationMemorandum').select('id').where('stepId', '=', stepId).limit(1);
  return (await memorandum.executeTakeFirst()) !== undefined;
}

/** What becomes different by the newest version, without the rest of it; undefined as long as there is none. */
export async function loadAmendments(db: Db | Tx, stepId: number): Promise<Memorandum['amendments'] | undefined> {
  const newest = await db
    .selectFrom('consultationMemorandum')
    .select(sql<Memorandum['amendments']>`content -> 'amendments'`.as('amendments'))
    .where('stepId', '=', stepId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.amendments;
}
