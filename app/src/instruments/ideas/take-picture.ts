import type { Deps } from '../../platform/deps.ts';
import { encodePicture, type PictureError, storePicture } from '../../platform/pictures/index.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { IdeaFields } from './idea-form.ts';

/** The picture of a form: a new upload, or one that an earlier try of the same form already stored; null for none. */
export async function takePicture(
  deps: Deps,
  fields: IdeaFields,
  allowed: boolean,
): Promise<Result<string | null, PictureError>> {
  if (!allowed) return ok(null);
  if (fields.picture && fields.picture.size > 0) {
    const encoded = await encodePicture(new Uint8Array(await fields.picture.arrayBuffer()));
    if (!encoded.ok) return encoded;
    return ok(await storePicture(deps.db, encoded.value, fields.alt ?? '', deps.now()));
  }
  if (fields.withoutPicture || !fields.pictureId || !/^[0-9a-f-]{36}$/.test(fields.pictureId)) return ok(null);
  return ok((await isFree(deps, fields.pictureId)) ? fields.pictureId : null);
}

/** A picture that already belongs to a contribution is not to be had by sending its id. */
async function isFree({ db }: Deps, pictureId: string): Promise<boolean> {
  const row = await db
    .selectFrom('picture')
    .leftJoin('contribution', 'contribution.pictureId', 'picture.id')
    .select(['picture.id', 'contribution.id as usedBy'])
    .where('picture.id', '=', pictureId)
    .executeTakeFirst();
  return row !== undefined && row.usedBy === null;
}
