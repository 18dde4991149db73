import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

/** Where everybody sees the budget. */
export function budgetPath(step: Pick<StepLink, 'id' | 'projectSlug'>) {
  return `/trajecten/${step.projectSlug}/budget/${step.id}` as const;
}

/** Where everybody reads one project of the budget. */
export function projectPath(step: Pick<StepLink, 'id' | 'projectSlug'>, projectId: number) {
  return `${budgetPath(step)}/projecten/${projectId}` as const;
}

/** Where everybody sees the projects on the map. */
export function mapPath(step: Pick<StepLink, 'id' | 'projectSlug'>) {
  return `${budgetPath(step)}/kaart` as const;
}

/** Where a resident proposes a project. */
export function proposePath(step: Pick<StepLink, 'id' | 'projectSlug'>) {
  return `${budgetPath(step)}/voorstel` as const;
}

/** Where its officers set it up and run it; `part` is a page of it. */
export function budgetStaffPath(step: Pick<StepLink, 'id' | 'projectSlug'>, part: BudgetPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/budget${parts[part]}` as const;
}

const parts = {
  overview: '',
  projects: '/projecten',
  ballot: '/stembiljet',
  votes: '/stemmen',
  result: '/uitslag',
  works: '/uitvoering',
} as const;
/** A page of the staff side of a budget. */
export type BudgetPart = keyof typeof parts;
