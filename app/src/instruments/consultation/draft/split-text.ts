/** A part of a draft as it was typed: a heading, or a text that people remark on. */
export type Piece = { kind: 'heading' | 'text'; body: string };

/** A heading is one line of at most so many characters. */
const longestHeading = 80;

/**
 * The paragraphs of a text that was pasted. Blank lines separate them; without any, each line is one, as word processors
 * give them. A line that begins with # is a heading, and so is a short one that ends without a mark and is no item of a list.
 */
export function splitText(typed: string): Piece[] {
  const text = typed.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').trim();
  const blocks = /\n[ \t]*\n/.test(text) ? text.split(/\n(?:[ \t]*\n)+/) : text.split('\n');
  return blocks
    .map((block) => block.replace(/[ \t]+$/gm, '').trim())
    .filter((block) => block !== '')
    .map(pieceOf)
    .filter(({ body }) => body !== '');
}

function pieceOf(block: string): Piece {
  if (block.includes('\n')) return { kind: 'text', body: block };
  if (block.startsWith('#')) return { kind: 'heading', body: block.replace(/^#+\s*/, '') };
  const short = [...block].length <= longestHeading && !/[.:;,?!…]$/.test(block) && !/^[-–•*]\s/.test(block);
  return { kind: short ? 'heading' : 'text', body: block };
}
