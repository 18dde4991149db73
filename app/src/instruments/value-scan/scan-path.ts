import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

type Place = Pick<StepLink, 'id' | 'projectSlug'>;

const ownParts = { home: '', score: '/scoren', thanks: '/dank', another: '/opnieuw', results: '/uitkomsten' } as const;

/** Where everybody finds a value scan, or a part of it. */
export function scanPath(step: Place, part: keyof typeof ownParts = 'home') {
  return `/trajecten/${step.projectSlug}/waardenscan/${step.id}${ownParts[part]}` as const;
}

const staffParts = { overview: '', results: '/uitkomsten' } as const;
/** A page of the staff side of a value scan. */
export type ScanPart = keyof typeof staffParts;

/** Where its officers make it and read what came in. */
export function scanStaffPath(step: Place, part: ScanPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/waardenscan${staffParts[part]}` as const;
}
