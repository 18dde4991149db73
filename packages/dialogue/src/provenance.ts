import { type Digest, startDigest } from './digest.ts';
import { compareIds } from './id.ts';
import type { Memory } from './memory.ts';
import type { Statement } from './vote.ts';
import type { VoteRows } from './vote-table.ts';

/**
 * What computed a result; whoever checks it later knows which code to take. It is not the version of the package: it changes
 * whenever the same votes may give another result.
 */
export const version = 'dialogue 0.3.0';

/**
 * SHA-256 of the input as lines: first `out,ID` and `meta,ID` of the statements kept apart, then `PARTICIPANT,STATEMENT,VOTE`
 * of every vote that counts; all in the order of ids, each with a line feed. Ids that are texts stand in quotes, as in JSON.
 */
export function inputDigest(table: VoteRows, statements: readonly Statement[]): string {
  const digest = startDigest();
  const apart = statements
    .filter(({ moderation }) => moderation === 'out' || moderation === 'meta')
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, moderation }) => `${moderation},${JSON.stringify(id)}\n`);
  digest.add(utf8.encode(apart.join('')));
  addVotes(digest, table);
  return digest.hex();
}

/** SHA-256 of what an analysis went on from. */
export function memoryDigest(memory: Memory): string {
  const digest = startDigest();
  digest.add(utf8.encode(JSON.stringify(memory)));
  return digest.hex();
}

const utf8 = new TextEncoder();
/** Lines are gathered until there are about so many bytes. */
const gathered = 2 ** 16;

/** Texts in UTF-8: of text `i` the bytes stand in words of four bytes from `from[i]`, and `size[i]` of them count. */
type Pieces = {
  readonly words: Uint32Array;
  readonly from: Int32Array;
  readonly size: Int32Array;
  readonly longest: number;
};

function piecesOf(texts: readonly string[]): Pieces {
  const from = new Int32Array(texts.length + 1);
  const size = new Int32Array(texts.length);
  // A unit of UTF-16 takes three bytes at most.
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + 3 * length + 4, 0));
  let longest = 0;
  for (const [index, text] of texts.entries()) {
    const at = 4 * (from[index] as number);
    const { written } = utf8.encodeInto(text, bytes.subarray(at));
    size[index] = written;
    from[index + 1] = (from[index] as number) + Math.ceil(written / 4);
    longest = Math.max(longest, written);
  }
  const view = new DataView(bytes.buffer);
  const words = new Uint32Array(from[texts.length] as number);
  for (let word = 0; word < words.length; word += 1) words[word] = view.getUint32(4 * word);
  return { words, from, size, longest };
}

/** Millions of short lines: what they are made of is copied four bytes at a time, and what that copies too much the next covers. */
function addVotes(digest: Digest, { participants, statements, start, column, value }: VoteRows): void {
  const people = piecesOf(participants.map((id) => JSON.stringify(id)));
  // What follows the participant, for each of the three votes.
  const tails = piecesOf(statements.flatMap((id) => [-1, 0, 1].map((vote) => `,${JSON.stringify(id)},${vote}\n`)));
  const bytes = new Uint8Array(gathered + people.longest + tails.longest + 8);
  const view = new DataView(bytes.buffer);
  let length = 0;
  for (let row = 0; row < participants.length; row += 1)
    for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) {
      length = add(view, length, people, row);
      length = add(view, length, tails, 3 * (column[at] as number) + (value[at] as number) + 1);
      if (length < gathered) continue;
      digest.add(bytes.subarray(0, length));
      length = 0;
    }
  digest.add(bytes.subarray(0, length));
}

/** Puts a text after so many bytes, and says how many there are with it. */
function add(view: DataView, length: number, { words, from, size }: Pieces, piece: number): number {
  const last = from[piece + 1] as number;
  for (let word = from[piece] as number, at = length; word < last; word += 1, at += 4)
    view.setUint32(at, words[word] as number);
  return length + (size[piece] as number);
}
