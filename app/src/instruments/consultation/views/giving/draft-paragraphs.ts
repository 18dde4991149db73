import type { Db, Tx } from '../../../../platform/db/db.ts';

/** A paragraph of the draft that a view can be about, by the number that stands beside it. */
export type DraftParagraph = { id: number; number: number; body: string };

/** The paragraphs of the draft in order; headings have no number. */
export async function draftParagraphs(db: Db | Tx, stepId: number): Promise<DraftParagraph[]> {
  const texts = await db
    .selectFrom('consultationParagraph')
    .select(['id', 'body'])
    .where('stepId', '=', stepId)
    .where('kind', '=', 'text')
    .orderBy('ordinal')
    .execute();
  return texts.map((text, index) => ({ ...text, number: index + 1 }));
}
