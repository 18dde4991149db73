const starts = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** Kinds of pictures that are taken; everything else, SVG first of all, is refused before a decoder sees it. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/** The type by the first bytes; the name and the type that the browser claims are not believed. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (starts(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a')) return 'gif';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'webp';
  if (starts(bytes, 'ftyp', 4) && (starts(bytes, 'avif', 8) || starts(bytes, 'avis', 8))) return 'avif';
  return null;
}
