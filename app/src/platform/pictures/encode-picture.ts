import sharp from 'sharp';
import { fail, ok, type Result } from '../result.ts';
import { pictureType } from './picture-type.ts';

/** The largest upload, in bytes. */
export const maxPictureBytes = 10_000_000;
/** The most pixels; a small file may unfold into gigabytes (a decompression bomb). */
const maxPixels = 50_000_000;
const widths = { large: 1600, small: 400 } as const;

export type PictureError =
  | { kind: 'picture-too-large' }
  | { kind: 'picture-of-unknown-type' }
  | { kind: 'picture-unreadable' };

export type EncodedPicture = { webp: Buffer; small: Buffer; width: number; height: number };

/** Makes two WebP pictures of an upload: turned as the camera was held, then without EXIF, place or any other data. */
export async function encodePicture(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureError>> {
  if (bytes.byteLength > maxPictureBytes) return fail({ kind: 'picture-too-large' });
  if (pictureType(bytes) === null) return fail({ kind: 'picture-of-unknown-type' });
  try {
    // One frame of a moving picture; sharp writes no metadata unless it is asked to.
    const { width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels || width * height * (pages ?? 1) > 20 * maxPixels) {
      return fail({ kind: 'picture-too-large' });
    }
    const source = sharp(bytes, { limitInputPixels: maxPixels, pages: 1, failOn: 'error' })
      .autoOrient()
      .resize({ width: widths.large, height: widths.large, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: 20 });
    const { data, info } = await source.webp({ quality: 78, effort: 3 }).toBuffer({ resolveWithObject: true });
    const small = await sharp(data)
      .resize({ width: widths.small, withoutEnlargement: true })
      .webp({ quality: 72, effort: 3 })
      .toBuffer();
    return ok({ webp: data, small, width: info.width, height: info.height });
  } catch {
    // Whatever the decoder says about a stranger's bytes, the answer is the same: we cannot read this.
    return fail({ kind: 'picture-unreadable' });
  }
}
