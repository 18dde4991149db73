import { createHash } from 'node:crypto';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Piece } from './split-text.ts';

/** A paragraph of a draft; what people remark on has a number, a heading has none. */
export type Paragraph = Piece & { id: number; number: number | null; amended: string | null };

/** The draft in its order. */
export async function loadDraft(db: Db | Tx, stepId: number): Promise<Paragraph[]> {
  const rows = await db
    .selectFrom('consultationParagraph')
    .select(['id', 'kind', 'body', 'amended'])
    .where('stepId', '=', stepId)
    .orderBy('ordinal')
    .execute();
  let number = 0;
  return rows.map((row) => ({ ...row, number: row.kind === 'text' ? ++number : null }));
}

/** What stands where in a draft, so that a form tells which paragraph its officer saw. */
export function versionOf(pieces: readonly (Piece & { id: number | null })[], id: number): string {
  const place = pieces.findIndex((piece) => piece.id === id);
  const { kind, body } = pieces[place] ?? { kind: '', body: '' };
  return createHash('sha256').update(`${place}\n${kind}\n${body}`).digest('hex').slice(0, 16);
}
