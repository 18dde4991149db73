import { createHash, timingSafeEqual } from 'node:crypto';
import type { BallotKind, Choices } from '../choices.ts';

const leafTag = 'stadmakers ballot 1\n';
const chainTag = 'stadmakers ballot log 1\n';

/** A line of the log: a receipt, and the hash of everything up to it. */
export type LogLine = { leaf: Uint8Array; chain: Uint8Array };

/** The choices as they are kept and hashed: where the order says nothing, by number. */
export function canonical(ballot: BallotKind, { projects, points }: Choices): Choices {
  if (ballot === 'ranking') return { projects };
  const pairs = projects.map((id, index) => ({ id, points: points?.[index] ?? 0 })).sort((a, b) => a.id - b.id);
  const sorted = pairs.map(({ id }) => id);
  return points ? { projects: sorted, points: pairs.map((pair) => pair.points) } : { projects: sorted };
}

/** The receipt of a ballot: SHA-256 of the salt (32 random bytes) and its canonical choices. Alone it tells nothing. */
export function leafOf(salt: Uint8Array, choices: Choices): Buffer {
  const text = JSON.stringify({ projects: choices.projects, ...(choices.points && { points: choices.points }) });
  return createHash('sha256').update(leafTag).update(salt).update(text).digest();
}

/** What the log of a budget starts from, before its first line. */
export function startOf(stepId: number): Buffer {
  return createHash('sha256').update(`${chainTag}start ${stepId}`).digest();
}

/** The hash of the log up to and including this receipt. */
export function chainOf(previous: Uint8Array, leaf: Uint8Array): Buffer {
  return createHash('sha256').update(chainTag).update(previous).update(leaf).digest();
}

/** The first line that does not follow from those before it, or null where the whole log is as it was written. */
export function brokenAt(stepId: number, lines: readonly LogLine[]): number | null {
  let previous: Uint8Array = startOf(stepId);
  for (const [n, { leaf, chain }] of lines.entries()) {
    if (chain.length !== 32 || !timingSafeEqual(chainOf(previous, leaf), chain)) return n;
    previous = chain;
  }
  return null;
}
