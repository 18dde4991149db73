import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { FormState } from '../http/form.ts';
import { ok, type Result } from '../result.ts';
import { encodePicture, type PictureError } from './encode-picture.ts';
import { storePicture } from './store-picture.ts';

/** What a form with a `PictureField` sends; read leniently, so that a picture is kept while something else is wrong. */
export const pictureFields = z.object({
  picture: z.instanceof(File).optional(),
  pictureId: z.string().optional(),
  withoutPicture: z.string().optional(),
  alt: z.string().optional(),
});
export type PictureFields = z.infer<typeof pictureFields>;

/** The picture of a form: a new upload, or one that an earlier try of the same form already stored; null for none. */
export async function takePicture(
  deps: Pick<Deps, 'db' | 'now'>,
  { picture, pictureId, withoutPicture, alt }: PictureFields,
): Promise<Result<string | null, PictureError>> {
  if (picture && picture.size > 0) {
    const encoded = await encodePicture(new Uint8Array(await picture.arrayBuffer()));
    if (!encoded.ok) return encoded;
    return ok(await storePicture(deps.db, encoded.value, alt ?? '', deps.now()));
  }
  if (withoutPicture || !pictureId || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pictureId)) return ok(null);
  return ok((await isFree(deps, pictureId)) ? pictureId : null);
}

/** What was typed, with the picture that is kept for the next try, or without one. */
export function withPicture({ pictureId: _, ...typed }: FormState['values'], kept: string | null): FormState['values'] {
  return kept === null ? typed : { ...typed, pictureId: kept };
}

/** A picture that already belongs to something is not to be had by sending its id. */
async function isFree({ db }: Pick<Deps, 'db'>, pictureId: string): Promise<boolean> {
  const row = await db
    .selectFrom('picture')
    .leftJoin('contribution', 'contribution.pictureId', 'picture.id')
    .leftJoin('initiativePicture', 'initiativePicture.pictureId', 'picture.id')
    .leftJoin('classDrawing', 'classDrawing.pictureId', 'picture.id')
    .select(['contribution.id as contributionId', 'initiativePicture.projectId', 'classDrawing.id as drawingId'])
    .where('picture.id', '=', pictureId)
    .executeTakeFirst();
  return row !== undefined && row.contributionId === null && row.projectId === null && row.drawingId === null;
}
