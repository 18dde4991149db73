/** Where something was left out. */
const gap = '…';

/** The words of a text with the marks that stick to them; white space is nothing. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '' && word !== gap && word !== '...');
}

// The mark at the end may go or come: a sentence that is cut ends earlier than it did.
function bare(word: string): string {
  return word.replace(/^[("'“‘]+|[.,;:!?)"'”’…]+$/gu, '').toLowerCase();
}

/**
 * Whether a text is another one with words left out and nothing else: no word was added, changed or put elsewhere. A
 * teacher may shorten what a child wrote, and never rewrite it.
 */
export function isShortening(original: string, shortened: string): boolean {
  const left = wordsIn(original).map(bare);
  let place = 0;
  for (const word of wordsIn(shortened).map(bare)) {
    const found = left.indexOf(word, place);
    if (found === -1) return false;
    place = found + 1;
  }
  return true;
}

/** A piece of the child's text, and whether the teacher left it out. */
export type Piece = { text: string; cut: boolean };

/** The child's text with what was left out marked, so that who decides next sees both. */
export function markCuts(original: string, shortened: string): Piece[] {
  const kept = wordsIn(shortened).map(bare);
  const pieces: Piece[] = [];
  let place = 0;
  for (const word of original.split(/\s+/u).filter(Boolean)) {
    const cut = kept[place] !== bare(word);
    if (!cut) place += 1;
    const last = pieces.at(-1);
    if (last?.cut === cut) last.text += ` ${word}`;
    else pieces.push({ text: word, cut });
  }
  return pieces;
}
