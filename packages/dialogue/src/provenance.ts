import { compareIds } from './id.ts';
import type { Memory } from './memory.ts';
import { hex, sha256 } from './sha256.ts';
import type { Statement } from './vote.ts';
import type { VoteTable } from './vote-table.ts';

/** What computed a result; whoever checks it later knows which code to take. */
export const version = 'dialogue 0.1.0';

/**
 * SHA-256 of the input as lines: first `out,ID` and `meta,ID` of the statements kept apart, then `PARTICIPANT,STATEMENT,VOTE`
 * of every vote that counts; all in the order of ids, each with a line feed. Ids that are texts stand in quotes, as in JSON.
 */
export function inputDigest(table: VoteTable, statements: readonly Statement[]): string {
  const utf8 = new TextEncoder();
  const apart = statements
    .filter(({ moderation }) => moderation === 'out' || moderation === 'meta')
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, moderation }) => `${moderation},${JSON.stringify(id)}\n`);
  const head = utf8.encode(apart.join(''));
  const people = table.participants.map((id) => utf8.encode(JSON.stringify(id)));
  // What follows the participant, for each of the three votes.
  const tails = table.statements.flatMap((id) =>
    [-1, 0, 1].map((vote) => utf8.encode(`,${JSON.stringify(id)},${vote}\n`)),
  );
  const longest = tails.reduce((most, tail) => Math.max(most, tail.length), 0);
  const size = people.reduce((sum, id, row) => {
    const votes = (table.start[row + 1] as number) - (table.start[row] as number);
    return sum + votes * (id.length + longest);
  }, head.length);
  const bytes = new Uint8Array(size);
  let length = 0;
  // Byte by byte: for pieces as short as these `set` takes four times as long.
  const add = (piece: Uint8Array) => {
    for (let index = 0; index < piece.length; index += 1) bytes[length + index] = piece[index] as number;
    length += piece.length;
  };
  add(head);
  for (const [row, id] of people.entries())
    for (let at = table.start[row] as number; at < (table.start[row + 1] as number); at += 1) {
      add(id);
      add(tails[3 * (table.column[at] as number) + (table.value[at] as number) + 1] as Uint8Array);
    }
  return hex(sha256(bytes.subarray(0, length)));
}

/** SHA-256 of what an analysis went on from. */
export function memoryDigest(memory: Memory): string {
  return hex(sha256(JSON.stringify(memory)));
}
