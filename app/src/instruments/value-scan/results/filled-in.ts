/** A piece of a sentence: our own words, or words of the town. */
export type Piece = { text: string; written: boolean };

/** A name or a figure to be put into a sentence; `written` where it is in the town's own words. */
export type Filling = Record<string, { text: string; written: boolean }>;

/** Fills a sentence with names and figures in braces, piece by piece, so that the town's own words can be marked. */
export function filledIn(sentence: string, filling: Filling): Piece[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => filling[part.slice(1, -1)] ?? { text: part, written: false });
}

/** The sentence as plain text. */
export function asText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
