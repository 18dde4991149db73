import { type Commitment, digestOf } from '../commit.ts';
import { commitmentShape } from '../transcript-shape.ts';
import { readJson } from './read-file.ts';
import { Refused } from './usage.ts';

/** Reads a commitment whose digest is right. */
export async function readCommitment(path: string): Promise<Commitment> {
  const found = await readJson(path);
  if (!commitmentShape(found))
    throw new Refused([`${path}: this is not a commitment as "sortition commit" writes it.`]);
  if (digestOf(found.content) !== found.digest)
    throw new Refused([`${path}: the commitment was changed after it was made.`]);
  return found;
}
