import { openness, type Step } from '../../features/steps/index.ts';
import { townDay } from '../../platform/i18n/day.ts';
import type { Scan } from './scan.ts';

/** Before something begins, and after. */
export const rounds = [1, 2] as const;
export type Round = (typeof rounds)[number];

/** Which round a day falls in; between two rounds the first day of the second, null where that is not known. */
export type RoundOn = { round: Round } | { round: null; opensOn: string | null };

/** Decides which round a day (YYYY-MM-DD) falls in, as far as the days of the scan say. */
export function roundOn({ beforeUntil, afterFrom }: Pick<Scan, 'beforeUntil' | 'afterFrom'>, day: string): RoundOn {
  if (afterFrom !== null && day >= afterFrom) return { round: 2 };
  return beforeUntil === null || day <= beforeUntil ? { round: 1 } : { round: null, opensOn: afterFrom };
}

/** The round in which people can score at this moment; null where the step is not open or it is between the rounds. */
export function openRound(step: Step, scan: Scan, now: Date): Round | null {
  return openness(step, now) === 'open' ? roundOn(scan, townDay(now)).round : null;
}

type Reader = {
  open: Round | null;
  /** The rounds in which this reader scored. */
  scored: ReadonlySet<Round>;
  /** For officers, and for everybody once it was published. */
  published: boolean;
};

/**
 * Whether somebody may read what came out. While people score nobody may, officers no more than residents, before their
 * own score of that round is in: who knows what others think scores differently.
 */
export function mayRead({ open, scored, published }: Reader): boolean {
  return open === null ? published || scored.size > 0 : scored.has(open);
}
