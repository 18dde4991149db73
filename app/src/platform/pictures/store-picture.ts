import type { Db, Tx } from '../db/db.ts';
import type { EncodedPicture } from './encode-picture.ts';

/** Keeps an encoded picture and answers its id, which cannot be guessed; `alt` tells who cannot see it what is on it. */
export async function storePicture(db: Db | Tx, picture: EncodedPicture, alt: string, at: Date): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .insertInto('picture')
    .values({ id, ...picture, alt, createdAt: at })
    .execute();
  return id;
}

/** Changes the text for who cannot see the picture. */
export async function describePicture(db: Db | Tx, id: string, alt: string): Promise<void> {
  await db.updateTable('picture').set({ alt }).where('id', '=', id).execute();
}

/** Where a picture is found; `small` is 400 pixels wide at most. */
export function pictureUrl(id: string, size: 'large' | 'small' = 'large'): string {
  return `/afbeeldingen/${id}.webp${size === 'small' ? '?breed=400' : ''}`;
}
