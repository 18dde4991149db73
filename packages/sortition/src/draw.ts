import type { Commitment } from './commit.ts';
import { cellsOf, openingsOf } from './opening.ts';
import type { Problem } from './problem.ts';
import { type OpenedCategory, openPanel, sealOfOpened } from './seal.ts';
import { normalisedSeed, ticketOf } from './seed.ts';
import { taggedHash } from './tagged-hash.ts';

/** What a seed draws; anybody who has the commitment and the seed finds the same. */
export type DrawResult = { seed: string; ticket: number; panel: string[] };

/** Everything that is public about a draw, for `verify`. Nobody's name, address or id is in it. */
export type Transcript = DrawResult & {
  format: 'sortition-transcript/1';
  commitment: Commitment;
  opened: OpenedCategory[];
  /** The hash of all the rest, to see whether two people look at the same transcript. */
  checksum: string;
};

/**
 * Draws one ticket of a commitment with a public seed, in whole numbers only. The panel is in pseudonyms. Throws
 * `SeedError` where the seed cannot be used.
 */
export function draw({ content, digest }: Commitment, publicSeed: string): DrawResult {
  const seed = normalisedSeed(publicSeed);
  const ticket = ticketOf(digest, content.tickets.length, seed);
  const panel = (content.tickets[ticket] ?? []).map((row) => content.people[row]?.pseudonym ?? '');
  return { seed, ticket, panel };
}

/**
 * The transcript of a draw. Of the drawn panel, and of nobody else, the values are opened, one category at a time, so
 * that all can count them and nobody can combine them.
 */
export function transcribe(commitment: Commitment, result: DrawResult, problem: Problem, salt: Uint8Array): Transcript {
  const drawn = new Set(result.panel);
  const people = openingsOf(problem, salt).filter(({ pseudonym }) => drawn.has(pseudonym));
  const opened = openPanel(people.map(cellsOf));
  if (sealOfOpened(opened) !== commitment.content.seals[result.ticket]) {
    throw new Error('This is not the pool or not the salt that the commitment was made with.');
  }
  const transcript = { format: 'sortition-transcript/1' as const, commitment, ...result, opened };
  return { ...transcript, checksum: checksumOf(transcript) };
}

/** The hash of all of a transcript but its checksum; the digest stands for the commitment. */
export function checksumOf({
  format,
  commitment: { digest },
  seed,
  ticket,
  panel,
  opened,
}: Omit<Transcript, 'checksum'>): string {
  return taggedHash('transcript', { format, commitment: digest, seed, ticket, panel, opened });
}

/** Who the pseudonyms are, for those who have the pool and the salt. */
export function idsBehind(pseudonyms: readonly string[], problem: Problem, salt: Uint8Array): string[] {
  const ids = new Map(openingsOf(problem, salt).map(({ id, pseudonym }) => [pseudonym, id]));
  return pseudonyms.flatMap((pseudonym) => ids.get(pseudonym) ?? []);
}
