import type { Id } from './id.ts';
import type { Interval, Result, StatementResult } from './result.ts';

/** More than half of every group. */
const majority = 0.5;
/** A fifth more people here than elsewhere: less is no division worth the name. */
const apart = 0.2;

/** What all groups share and what divides them, the surest first: nine in ten samples must say so. */
export function findings(statements: readonly StatementResult[]): Pick<Result, 'commonGround' | 'divisive'> {
  const opinions = statements.filter(({ moderation, agree, disagree }) => moderation === 'in' && agree + disagree > 0);
  const surest = (least: number, low: (one: StatementResult) => number): Id[] =>
    opinions
      .filter((one) => low(one) > least)
      .sort((a, b) => low(b) - low(a))
      .map(({ id }) => id);
  const lower = (name: 'minAgree' | 'minDisagree' | 'divisiveness') => (one: StatementResult) =>
    one.interval ? (one.interval[name] as Interval)[0] : one[name];
  return {
    commonGround: { agree: surest(majority, lower('minAgree')), disagree: surest(majority, lower('minDisagree')) },
    divisive: surest(apart, lower('divisiveness')),
  };
}
