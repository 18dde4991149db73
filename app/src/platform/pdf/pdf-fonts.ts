import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const { resolve } = createRequire(import.meta.url);

// Whole files of one weight each: the fonts of our pages are cut up by alphabet, and pdfkit cannot read variable woff2.
const file = {
  regular: resolve('@expo-google-fonts/sofia-sans/400Regular/SofiaSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/sofia-sans/700Bold/SofiaSans_700Bold.ttf'),
};

/** The files of the typeface that PDFs are set in. */
export const pdfFonts = file;

/** Tells of a character whether the typeface has it, in both weights. */
export function knownCharacters(): (character: string) => boolean {
  const fonts = [file.regular, file.bold].map((path) => fontkit.openSync(path));
  return (character) => {
    const point = character.codePointAt(0);
    return (
      point !== undefined && fonts.every((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(point))
    );
  };
}
