import type { About } from './about.ts';
import type { Commitment, CommitmentContent, Row } from './commit.ts';
import type { Transcript } from './draw.ts';
import type { OpenedCategory } from './seal.ts';
import { count, fields, hash, listOf, oneOf, orNull, text, truth } from './shape.ts';

/** The form of what a commitment says about itself. */
export const wholeAboutShape = fields<Required<About>>({ title: text, seedSource: text, code: text });

const content = fields<CommitmentContent>({
  format: oneOf('sortition-commitment/1'),
  about: wholeAboutShape,
  size: count,
  onePerHousehold: truth,
  quotas: listOf(fields<CommitmentContent['quotas'][number]>({ category: text, value: text, min: count, max: count })),
  people: listOf(fields<Row>({ pseudonym: hash, values: hash, tickets: count })),
  peopleRoot: hash,
  mustInclude: listOf(count),
  exclude: listOf(count),
  tickets: listOf(listOf(count)),
  seals: listOf(hash),
});

/** The form of what is published before a draw. */
export const commitmentShape = fields<Commitment>({ content, digest: hash });

/** The form of a transcript, for what comes from a file. */
export const transcriptShape = fields<Transcript>({
  format: oneOf('sortition-transcript/1'),
  commitment: commitmentShape,
  seed: text,
  ticket: count,
  panel: listOf(hash),
  opened: listOf(
    fields<OpenedCategory>({ category: orNull(text), values: listOf(fields({ value: text, nonce: hash })) }),
  ),
  checksum: hash,
});
