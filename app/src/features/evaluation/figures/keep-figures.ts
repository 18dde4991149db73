import type { EvaluationFigures } from './evaluation-figures.ts';

/** The figures of a published evaluation stay as they were first told: two versions side by side tell nothing more. */
export function keepFigures(published: EvaluationFigures | null, now: EvaluationFigures): EvaluationFigures {
  return published ?? now;
}
