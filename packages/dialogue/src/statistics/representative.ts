import type { Counts } from './counts.ts';
import { proportionTest, share, significant, twoProportionTest } from './proportions.ts';

/** A statement by the place of its column that marks a group off from the others. */
export type RepresentativeAt = {
  readonly statement: number;
  readonly direction: 'agree' | 'disagree';
  /** How many of the group said so, of how many who voted on it. */
  readonly count: number;
  readonly seen: number;
  readonly share: number;
  readonly test: number;
  /** How many times likelier this answer is here than in the other groups. */
  readonly ratio: number;
  readonly ratioTest: number;
};

type Side = Omit<RepresentativeAt, 'statement' | 'direction' | 'seen'>;
type Compared = { statement: number; seen: number; agree: Side; disagree: Side };

const listed = 5;

/**
 * The statements that mark a group off, as Polis lists them: the one that it agrees with best, then those with the largest
 * product of share, ratio and their tests, five in all; agreements before disagreements.
 */
export function representative(counts: Counts, total: Counts, group: number, allowed: (statement: number) => boolean) {
  let best: Compared | undefined;
  let fallback: Compared | undefined;
  const sufficient: Compared[] = [];
  for (let statement = 0; statement < counts.statements; statement += 1) {
    if (!allowed(statement)) continue;
    const one = compared(counts, total, group, statement);
    if (one.agree.count > 0 || one.disagree.count > 0) {
      if (isBetter(one.agree, best?.agree)) best = one;
      if (fallback === undefined || strongest(one) > strongest(fallback)) fallback = one;
    }
    if (passes(one.agree) || passes(one.disagree)) sufficient.push(one);
  }
  if (sufficient.length === 0) return [best ?? fallback].flatMap((one) => (one ? [pointed(one)] : []));
  const others = sufficient
    .filter((one) => one.statement !== best?.statement)
    .map(pointed)
    .sort((a, b) => metric(b) - metric(a));
  const list = [...(best ? [pointed(best)] : []), ...others].slice(0, listed);
  return [...list.filter((one) => one.direction === 'agree'), ...list.filter((one) => one.direction === 'disagree')];
}

function compared(counts: Counts, total: Counts, group: number, statement: number): Compared {
  const cell = group * counts.statements + statement;
  const seen = counts.seen[cell] as number;
  const otherSeen = (total.seen[statement] as number) - seen;
  const side = (own: Int32Array, all: Int32Array): Side => {
    const count = own[cell] as number;
    const other = (all[statement] as number) - count;
    return {
      count,
      share: share(count, seen),
      test: proportionTest(count, seen),
      ratio: share(count, seen) / share(other, otherSeen),
      ratioTest: twoProportionTest(count, seen, other, otherSeen),
    };
  };
  return {
    statement,
    seen,
    agree: side(counts.agree, total.agree),
    disagree: side(counts.disagree, total.disagree),
  };
}

function isBetter(own: Side, best: Side | undefined): boolean {
  if (best === undefined) return own.test > significant || (own.ratio > 1 && own.share > 0.5);
  return best.ratio > 1 ? metric(own) > metric(best) : own.share * own.test > best.share * best.test;
}

function passes({ test, ratioTest }: Side): boolean {
  return test > significant && ratioTest > significant;
}

function strongest({ agree, disagree }: Compared): number {
  return Math.max(agree.ratioTest, disagree.ratioTest);
}

function metric({ ratio, ratioTest, share, test }: Side): number {
  return ratio * ratioTest * share * test;
}

function pointed({ statement, seen, agree, disagree }: Compared): RepresentativeAt {
  return agree.ratioTest > disagree.ratioTest
    ? { statement, direction: 'agree', seen, ...agree }
    : { statement, direction: 'disagree', seen, ...disagree };
}
