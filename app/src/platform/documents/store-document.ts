import { Buffer } from 'node:buffer';
import type { Tx } from '../db/db.ts';

/** A PDF that was checked, the step or initiative to which it belongs, and a title to name its file after. */
export type NewDocument = ({ stepId: number } | { projectId: number }) & { title: string; pdf: Uint8Array };

/** Keeps a PDF and answers its id, which cannot be guessed. */
export async function storeDocument(tx: Tx, { title, pdf, ...owner }: NewDocument, at: Date): Promise<string> {
  const id = crypto.randomUUID();
  await tx
    .insertInto('document')
    .values({ id, ...owner, name: fileName(title), pdf: Buffer.from(pdf), size: pdf.byteLength, createdAt: at })
    .execute();
  return id;
}

/** Throws the file away; who knew its address does not find it any more. */
export async function removeDocument(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('document').where('id', '=', id).execute();
}

/** Where a document is read. */
export function documentUrl(id: string): string {
  return `/documenten/${id}.pdf`;
}

/** "Agenda van 3 maart" as a name that stands in a header as it is and on every disk. */
function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${plain || 'document'}.pdf`;
}
