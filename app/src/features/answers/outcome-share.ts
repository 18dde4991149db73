import { type Outcome, outcomes } from './answer.ts';
import type { AnswerFigures } from './answer-figures.ts';
import { percentage } from './percentage.ts';

/** The name that the component library has for each outcome. */
export const blockOutcome = { adopted: 'adopted', partly: 'partly', not_adopted: 'not' } as const satisfies Record<
  Outcome,
  string
>;

/** How often each outcome was given, with its share of all answers in whole percent. */
export function outcomeShares(figures: AnswerFigures): { outcome: Outcome; count: number; percent: number }[] {
  return outcomes.map((outcome) => ({
    outcome,
    count: figures.byOutcome[outcome],
    percent: percentage(figures.byOutcome[outcome], figures.answered),
  }));
}
