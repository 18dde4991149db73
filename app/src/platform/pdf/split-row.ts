/**
 * The parts in which a row of a table is drawn, each of which fits on a page; nearly always one. `fits` measures a text in
 * its column.
 */
export function partsOf(row: readonly string[], fits: (text: string, column: number) => boolean): string[][] {
  const cells = row.map((text, column) => piecesOf(text, (piece) => fits(piece, column)));
  const count = Math.max(1, ...cells.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_, part) => cells.map((pieces) => pieces[part] ?? ''));
}

function piecesOf(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  // Between words, and in a word that is longer than any word is.
  let left: string[] = text.match(/\S{1,60}\s*|\s+/g) ?? [];
  while (left.length > 0) {
    const count = mostThatFit(left, fits);
    pieces.push(left.slice(0, count).join(''));
    left = left.slice(count);
  }
  return pieces;
}

/** How many of these words fit together, at least one. */
function mostThatFit(words: readonly string[], fits: (piece: string) => boolean): number {
  if (fits(words.join(''))) return words.length;
  let [some, tooMany] = [1, words.length];
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2);
    if (fits(words.slice(0, middle).join(''))) some = middle;
    else tooMany = middle;
  }
  return some;
}
