/** A stretch of text; marked where it is what was looked for. */
export type Part = { text: string; marked: boolean };

// Control characters that nobody can type; what stands in a text by accident can only mark, never become HTML.
export const startMark = '\u0002';
export const stopMark = '\u0003';

/** Cuts a text with marks into stretches, so that the page escapes each of them like any other text. */
export function partsOf(marked: string): Part[] {
  return marked
    .split(startMark)
    .flatMap((piece, index): Part[] => {
      const [inside = '', ...after] = piece.split(stopMark);
      if (index === 0) return [{ text: piece.replaceAll(stopMark, ''), marked: false }];
      return [
        { text: inside, marked: true },
        { text: after.join(''), marked: false },
      ];
    })
    .filter((part) => part.text !== '');
}

/** With dots where the text was cut in the middle of a sentence: it begins small, or ends without a full stop. */
export function asCut(parts: readonly Part[]): Part[] {
  const text = parts.map((part) => part.text).join('');
  const dots = (wanted: boolean, shown: string): Part[] => (wanted ? [{ text: shown, marked: false }] : []);
  return [...dots(/^\p{Ll}/u.test(text), '… '), ...parts, ...dots(/[\p{L}\p{N},;:]\s*$/u.test(text), ' …')];
}
