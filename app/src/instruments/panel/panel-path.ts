import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

/** Where everybody sees the panel. */
export function panelPath(step: Pick<StepLink, 'id' | 'projectSlug'>) {
  return `/trajecten/${step.projectSlug}/panel/${step.id}` as const;
}

/** Where its officers set it up and run it; `part` is a page of it. */
export function panelStaffPath(step: Pick<StepLink, 'id' | 'projectSlug'>, part: PanelPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/panel${parts[part]}` as const;
}

const parts = {
  overview: '',
  groups: '/groepen',
  invitations: '/uitnodigen',
  pool: '/aanmeldingen',
  draw: '/loting',
  seats: '/leden',
  voting: '/stemmen',
  advice: '/advies',
} as const;
/** A page of the staff side of a panel. */
export type PanelPart = keyof typeof parts;
