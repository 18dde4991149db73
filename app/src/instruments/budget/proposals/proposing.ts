import { openness, type Step } from '../../../features/steps/index.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Budget } from '../budget.ts';

/** Whether residents can propose projects now: up to and including the last day, as long as nothing is fixed. */
export function proposalsOpen(
  budget: Pick<Budget, 'proposalsUntil' | 'fixedAt'>,
  step: Pick<Step, 'status' | 'projectStatus' | 'opensAt' | 'closesAt'>,
  now: Date,
): boolean {
  if (budget.fixedAt || !budget.proposalsUntil || townDay(now) > budget.proposalsUntil) return false;
  const state = openness(step, now);
  return state === 'coming' || state === 'open';
}
