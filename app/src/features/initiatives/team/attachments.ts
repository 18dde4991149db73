import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { checkPdf, type PdfError, removeDocument, storeDocument } from '../../../platform/documents/index.ts';
import { encodePicture, type PictureError, storePicture } from '../../../platform/pictures/index.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { TeamError } from '../lock-team.ts';
import { changeInitiative } from './change-initiative.ts';

const mostPictures = 24;
const mostDocuments = 24;

export type Picture = { id: string; alt: string };
export type Document = { id: string; title: string; size: number };
export type Full = { kind: 'too-many-files' };

/** The pictures of an initiative, the first one first. */
export function listPictures(db: Db | Tx, projectId: number): Promise<Picture[]> {
  return db
    .selectFrom('initiativePicture')
    .innerJoin('picture', 'picture.id', 'initiativePicture.pictureId')
    .select(['picture.id', 'picture.alt'])
    .where('projectId', '=', projectId)
    .orderBy('addedAt')
    .orderBy('picture.id')
    .execute();
}

/** The documents of an initiative, the newest first. */
export function listDocuments(db: Db | Tx, projectId: number): Promise<Document[]> {
  return db
    .selectFrom('initiativeDocument')
    .innerJoin('document', 'document.id', 'initiativeDocument.documentId')
    .select(['document.id', 'initiativeDocument.title', 'document.size'])
    .where('initiativeDocument.projectId', '=', projectId)
    .orderBy('addedAt', 'desc')
    .orderBy('document.id')
    .execute();
}

/** Adds a picture with what is on it. */
export async function addPicture(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { bytes, alt }: { bytes: Uint8Array; alt: string },
): Promise<Result<null, TeamError | PictureError | Full>> {
  const encoded = await encodePicture(bytes);
  if (!encoded.ok) return encoded;
  return changeInitiative<null, Full>(deps, actor, projectId, 'initiative.picture-added', async (tx, _, addedAt) => {
    if ((await listPictures(tx, projectId)).length >= mostPictures) return fail({ kind: 'too-many-files' });
    const pictureId = await storePicture(tx, encoded.value, alt, addedAt);
    await tx.insertInto('initiativePicture').values({ projectId, pictureId, addedAt }).execute();
    return ok(null);
  });
}

/** Takes a picture away for good. */
export function removePicture(deps: Deps, actor: Actor, projectId: number, pictureId: string) {
  return changeInitiative<null>(deps, actor, projectId, 'initiative.picture-removed', async (tx) => {
    const own = tx.selectFrom('initiativePicture').select('pictureId').where('projectId', '=', projectId);
    await tx.deleteFrom('picture').where('id', '=', pictureId).where('id', 'in', own).execute();
    return ok(null);
  });
}

/** Adds a PDF under a title. */
export async function addDocument(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { pdf, title }: { pdf: Uint8Array; title: string },
): Promise<Result<null, TeamError | PdfError | Full>> {
  const checked = checkPdf(pdf);
  if (!checked.ok) return checked;
  return changeInitiative<null, Full>(deps, actor, projectId, 'initiative.document-added', async (tx, _, addedAt) => {
    if ((await listDocuments(tx, projectId)).length >= mostDocuments) return fail({ kind: 'too-many-files' });
    const documentId = await storeDocument(tx, { projectId, title, pdf }, addedAt);
    await tx.insertInto('initiativeDocument').values({ projectId, documentId, title, addedAt }).execute();
    return ok(null);
  });
}

/** Takes a document away for good. */
export function removeInitiativeDocument(deps: Deps, actor: Actor, projectId: number, documentId: string) {
  return changeInitiative<null>(deps, actor, projectId, 'initiative.document-removed', async (tx) => {
    const own = await tx
      .selectFrom('initiativeDocument')
      .select('documentId')
      .where('projectId', '=', projectId)
      .where('documentId', '=', documentId)
      .executeTakeFirst();
    if (own) await removeDocument(tx, own.documentId);
    return ok(null);
  });
}
