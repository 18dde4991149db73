import type { ChangeError } from './change-budget.ts';

/** The status of each reason why nothing of a budget may change. */
export const changeStatus = {
  'budget-not-found': 404,
  'not-allowed': 403,
  fixed: 409,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;
