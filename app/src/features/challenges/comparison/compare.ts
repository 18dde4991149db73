import { fail, ok, type Result } from '../../../platform/result.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';

export type Verdict = 'better' | 'same' | 'worse';

/** One criterion: how it is now, how it would be, and which is better by the town's own judgement. */
export type ComparedCriterion = { criterion: string; present: string; proposed: string; verdict: Verdict };

/** What the task costs a year in cents, as the town does it and as the challenger would. */
export type ComparedCosts = { presentCents: number | null; proposedCents: number | null };

export type ComparisonError = { kind: 'criteria-missing'; missing: string[] } | { kind: 'costs-missing' };

/** Whether both ways are compared wholly: every criterion of the scheme with words for both, and both costs. */
export function isCompared(
  { comparison }: Pick<ChallengeRules, 'comparison'>,
  rows: readonly ComparedCriterion[],
  { presentCents, proposedCents }: ComparedCosts,
): Result<null, ComparisonError> {
  const whole = new Set(
    rows.filter(({ present, proposed }) => present !== '' && proposed !== '').map(({ criterion }) => criterion),
  );
  const missing = comparison.map(({ key }) => key).filter((key) => !whole.has(key));
  if (missing.length > 0) return fail({ kind: 'criteria-missing', missing });
  return presentCents === null || proposedCents === null ? fail({ kind: 'costs-missing' }) : ok(null);
}

/** How much more (positive) or less (negative) the proposed way costs, in cents and in whole percents of the present cost. */
export function difference({ presentCents, proposedCents }: { presentCents: number; proposedCents: number }): {
  cents: number;
  percent: number | null;
} {
  const cents = proposedCents - presentCents;
  return { cents, percent: presentCents === 0 ? null : Math.round((cents / presentCents) * 100) };
}
