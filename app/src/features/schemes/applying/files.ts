import { Buffer } from 'node:buffer';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { checkPdf, type PdfError } from '../../../platform/documents/index.ts';
import { encodePicture, type PictureError } from '../../../platform/pictures/index.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ApplicationFile } from '../states/load-application.ts';
import { lockToChange, lockToWork, type OwnError } from './lock-own.ts';

/** The most files of one application. */
const mostFiles = 12;

/** What somebody uploads; `alt` and `public` are asked where others than the two sides may see it. */
export type NewFile = {
  kind: ApplicationFile['kind'];
  name: string;
  bytes: Uint8Array;
  alt?: string;
  public?: boolean;
};
export type ReadyFile = Pick<ApplicationFile, 'kind' | 'name' | 'type' | 'size'> & { bytes: Buffer };
export type FileError = PdfError | PictureError | { kind: 'too-many-files' };

/** Looks at what was uploaded, whatever its name says: a PDF stays as it is, a picture is drawn anew without its hidden data. */
export async function readFile({ kind, name, bytes }: NewFile): Promise<Result<ReadyFile, PdfError | PictureError>> {
  const short =
    name
      .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '')
      .trim()
      .slice(-80) || 'bestand';
  if (bytes[0] === 0x25 && bytes[1] === 0x50) {
    const checked = checkPdf(bytes);
    if (!checked.ok) return checked;
    const own = {
      kind,
      name: short,
      type: 'application/pdf',
      bytes: Buffer.from(bytes),
      size: bytes.byteLength,
    } as const;
    return ok(own);
  }
  const picture = await encodePicture(bytes);
  if (!picture.ok) return picture;
  const { webp } = picture.value;
  return ok({ kind, name: short, type: 'image/webp', bytes: webp, size: webp.byteLength });
}

/** Adds a quote, a drawing or something else to a draft. */
export async function addFile(
  deps: Deps,
  actor: Actor,
  id: number,
  file: NewFile,
): Promise<Result<null, OwnError | FileError>> {
  const ready = await readFile(file);
  if (!ready.ok) return ready;
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockToChange(tx, actor, id, lockToWork);
    if (!locked.ok) return locked;
    const { alt = '', public: shown = false } = file;
    const kept = await keepFile(tx, id, { ...ready.value, alt, public: shown }, deps.now());
    if (!kept.ok) return kept;
    const subject = `application:${id}`;
    await record(tx, {
      ...{ actor, at: deps.now(), act: 'application.file-added', subject, detail: { kind: file.kind } },
    });
    return ok(null);
  });
}

/** Keeps a file that was looked at, with an id that cannot be guessed. */
export async function keepFile(
  tx: Tx,
  applicationId: number,
  file: ReadyFile & { alt?: string; public?: boolean; checkId?: number },
  at: Date,
): Promise<Result<string, { kind: 'too-many-files' }>> {
  const { count } = await tx
    .selectFrom('applicationFile')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('applicationId', '=', applicationId)
    .executeTakeFirstOrThrow();
  if (count >= mostFiles) return fail({ kind: 'too-many-files' });
  const id = crypto.randomUUID();
  await tx
    .insertInto('applicationFile')
    .values({ id, applicationId, ...file, addedAt: at })
    .execute();
  return ok(id);
}

/** Takes a file out of a draft. */
export function removeFile(
  deps: Deps,
  actor: Actor,
  id: number,
  file: string,
): Promise<Result<null, OwnError | { kind: 'file-not-found' }>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockToChange(tx, actor, id, lockToWork);
    if (!locked.ok) return locked;
    const removed = await tx
      .deleteFrom('applicationFile')
      .where('id', '=', file)
      .where('applicationId', '=', id)
      .where('kind', 'not in', ['report', 'look'])
      .returning('id')
      .executeTakeFirst();
    if (!removed) return fail({ kind: 'file-not-found' });
    await record(tx, { actor, at: deps.now(), act: 'application.file-removed', subject: `application:${id}` });
    return ok(null);
  });
}
