import type { Counts } from './counts.ts';
import { proportionTest, share, significant } from './proportions.ts';

/** A statement, by the place of its column, on which most people say the same. */
export type ConsensusAt = {
  readonly statement: number;
  readonly count: number;
  readonly seen: number;
  readonly share: number;
  readonly test: number;
};

const listed = 5;

/** What most people agree with (or disagree with), the strongest first, five at most; `all` are the counts of everybody. */
export function consensus(
  all: Counts,
  direction: 'agree' | 'disagree',
  allowed: (statement: number) => boolean,
): ConsensusAt[] {
  const found: ConsensusAt[] = [];
  for (let statement = 0; statement < all.statements; statement += 1) {
    const [count, seen] = [all[direction][statement] as number, all.seen[statement] as number];
    const one = { statement, count, seen, share: share(count, seen), test: proportionTest(count, seen) };
    if (allowed(statement) && one.share > 0.5 && one.test > significant) found.push(one);
  }
  return found.sort((a, b) => b.share * b.test - a.share * a.test).slice(0, listed);
}
