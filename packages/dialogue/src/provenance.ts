import { type Digest, startDigest } from './digest.ts';
import { compareIds } from './id.ts';
import type { Memory } from './memory.ts';
import type { Statement } from './vote.ts';
import type { VoteRows } from './vote-table.ts';

/** What computed a result; whoever checks it later knows which code to take. */
export const version = 'dialogue 0.1.0';

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

/** A text in UTF-8, as whole words of four bytes. */
type Piece = { readonly words: Uint32Array; readonly size: number };

function inWords(text: string): Piece {
  const bytes = utf8.encode(text);
  const padded = new Uint8Array(4 * Math.ceil(bytes.length / 4));
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  return {
    words: Uint32Array.from({ length: padded.length / 4 }, (_, word) => view.getUint32(4 * word)),
    size: bytes.length,
  };
}

/** Millions of short lines: what they are made of is copied four bytes at a time, and what that copies too much the next covers. */
function addVotes(digest: Digest, { participants, statements, start, column, value }: VoteRows): void {
  const people = participants.map((id) => inWords(JSON.stringify(id)));
  // What follows the participant, for each of the three votes.
  const tails = statements.flatMap((id) => [-1, 0, 1].map((vote) => inWords(`,${JSON.stringify(id)},${vote}\n`)));
  const longest = (pieces: readonly Piece[]) => pieces.reduce((most, { words }) => Math.max(most, words.length), 0);
  const most = 4 * (longest(people) + longest(tails));
  const bytes = new Uint8Array(gathered + most);
  const view = new DataView(bytes.buffer);
  let length = 0;
  const add = ({ words, size }: Piece) => {
    for (let word = 0; word < words.length; word += 1) view.setUint32(length + 4 * word, words[word] as number);
    length += size;
  };
  for (const [row, id] of people.entries())
    for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) {
      add(id);
      add(tails[3 * (column[at] as number) + (value[at] as number) + 1] as Piece);
      if (length < gathered) continue;
      digest.add(bytes.subarray(0, length));
      length = 0;
    }
  digest.add(bytes.subarray(0, length));
}
