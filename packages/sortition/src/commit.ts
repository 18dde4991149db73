import { type About, wholeAbout } from './about.ts';
import { canonical } from './canonical.ts';
import { merkleTree } from './merkle.ts';
import { cellHash, cellsOf, openingsOf, valuesHash } from './opening.ts';
import { byCodePoint, type Problem } from './problem.ts';
import { faultsFor } from './rules.ts';
import { sealOf } from './seal.ts';
import { taggedHash } from './tagged-hash.ts';
import type { UniformLottery } from './uniform.ts';

/** Somebody in the pool: her pseudonym, the hash that binds her values, and the number of tickets that have her. */
export type Row = { pseudonym: string; values: string; tickets: number };

/** All that is fixed before the draw. People are numbers of rows; nothing tells who they are or what their values are. */
export type CommitmentContent = {
  format: 'sortition-commitment/1';
  about: Required<About>;
  size: number;
  onePerHousehold: boolean;
  quotas: { category: string; value: string; min: number; max: number }[];
  people: Row[];
  /** The root of the Merkle tree over the rows: with it, one row can be proved on one page. */
  peopleRoot: string;
  mustInclude: number[];
  exclude: number[];
  tickets: number[][];
  /** Binds the values of the people of each ticket. */
  seals: string[];
};

/** The content is published before the draw; the digest of 64 characters can stand on a poster. */
export type Commitment = { content: CommitmentContent; digest: string };

/** A ticket holds a panel that breaks a rule of the problem. */
export class BrokenTicket extends Error {
  override name = 'BrokenTicket';
}

/**
 * Fixes a lottery before its draw. The salt is secret, random and at least 16 bytes; without it nobody can tell who a
 * pseudonym is. Rows stand in the order of their pseudonyms and tickets in that of their rows, so the order of the pool
 * neither matters nor shows. Throws `BrokenTicket`, and `RangeError` for a salt too short.
 */
export function commit(problem: Problem, { tickets }: UniformLottery, salt: Uint8Array, about?: About): Commitment {
  const faults = faultsFor(problem);
  for (const [number, ticket] of tickets.entries()) {
    const [fault] = faults(ticket);
    if (fault !== undefined) throw new BrokenTicket(`Ticket ${number}: ${fault}.`);
  }
  const openings = openingsOf(problem, salt);
  const rowOf = new Map(openings.map(({ id }, row) => [id, row]));
  const rows = (ids: readonly string[] = []) =>
    [...new Set(ids.flatMap((id) => rowOf.get(id) ?? []))].sort((a, b) => a - b);
  const table = tickets.map(rows).sort(compareRows);
  const counts = ticketsOfEach(openings.length, table);
  const people = openings.map((opening, row) => ({
    pseudonym: opening.pseudonym,
    values: valuesHash(opening),
    tickets: counts[row] ?? 0,
  }));
  const cells = openings.map((opening) => cellsOf(opening).map(cellHash));
  const content: CommitmentContent = {
    format: 'sortition-commitment/1',
    about: wholeAbout(about),
    size: problem.size,
    onePerHousehold: problem.onePerHousehold ?? false,
    quotas: problem.quotas
      .map(({ category, value, min, max }) => ({ category, value, min, max }))
      .sort((a, b) => byCodePoint(a.category, b.category) || byCodePoint(a.value, b.value)),
    people,
    peopleRoot: merkleTree(people.map(canonical)).root,
    mustInclude: rows(problem.mustInclude),
    exclude: rows(problem.exclude),
    tickets: table,
    seals: table.map((ticket) => sealOf(ticket.map((row) => cells[row] ?? []))),
  };
  return { content, digest: digestOf(content) };
}

/** The SHA-256 of a commitment, in hexadecimal. */
export function digestOf(content: CommitmentContent): string {
  return taggedHash('commitment', content);
}

/** A digest as people read it aloud: groups of four characters. */
export function inGroups(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** For each row the number of tickets that have it. */
export function ticketsOfEach(people: number, tickets: readonly (readonly number[])[]): number[] {
  const counts = new Array<number>(people).fill(0);
  for (const ticket of tickets) for (const row of ticket) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

/** The order of tickets: by the first row in which they differ. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((row, index) => row !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
