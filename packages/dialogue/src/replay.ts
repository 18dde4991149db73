import { compare } from './compare.ts';
import { createOpinionMap } from './opinion-map.ts';
import type { Options } from './options.ts';
import type { Result } from './result.ts';
import type { Statement, Vote } from './vote.ts';

/** How a dialogue stood when so many votes were in. */
export type Moment = {
  readonly votes: number;
  /** The time of the last vote, if it has one. */
  readonly at: number | null;
  readonly result: Result;
  /** How alike the groups are to those of the moment before, of the people who had one in both: 1 the same. */
  readonly likeness: number | null;
};

/** Lets the votes come in again, in the order of their times, and computes after each of `steps` equal parts. */
export function replay(
  votes: readonly Vote[],
  steps: number,
  options: Partial<Options> & { statements?: readonly Statement[] } = {},
): Moment[] {
  const inTime = votes.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const map = createOpinionMap(options);
  const moments: Moment[] = [];
  let before: Result | undefined;
  let given = 0;
  for (let step = 1; step <= steps; step += 1) {
    const until = Math.round((step * inTime.length) / steps);
    for (const vote of inTime.slice(given, until)) map.vote(vote);
    given = until;
    const result = map.compute();
    const likeness = before ? compare(before, result).likeness : null;
    moments.push({ votes: until, at: inTime[until - 1]?.at ?? null, result, likeness });
    before = result;
  }
  return moments;
}
