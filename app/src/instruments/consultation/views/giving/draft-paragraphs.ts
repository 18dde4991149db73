import type { Db, Tx } from '../../../../platform/db/db.ts';

/** A paragraph of the draft that a view can be about, by the number that stands beside it. */
export type DraftParagraph = { id: number; number: number; body: string };

/** The paragraphs of the draft in order, without its headings. */
export function draftParagraphs(db: Db | Tx, stepId: number): Promise<DraftParagraph[]> {
  return db
    .selectFrom('consultationParagraph')
    .select(['id', 'ordinal as number', 'body'])
    .where('stepId', '=', stepId)
    .where('kind', '=', 'text')
    .orderBy('ordinal')
    .execute();
}
