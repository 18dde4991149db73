import type { Db, Tx } from '../../../platform/db/db.ts';

/** A paragraph of the draft; `amended` is what it becomes, '' where it is left out, null where it stays. */
export type Paragraph = {
  id: number;
  kind: 'heading' | 'text';
  body: string;
  amended: string | null;
  amendedBy: number | null;
};

/** The draft in its order. */
export function loadParagraphs(db: Db | Tx, stepId: number): Promise<Paragraph[]> {
  return db
    .selectFrom('consultationParagraph')
    .select(['id', 'kind', 'body', 'amended', 'amendedBy'])
    .where('stepId', '=', stepId)
    .orderBy('ordinal')
    .execute();
}
