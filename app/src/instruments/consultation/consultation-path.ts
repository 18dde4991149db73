import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

type Place = Pick<StepLink, 'id' | 'projectSlug'>;

/** Where everybody reads the draft and finds what can be done. */
export function consultationPath(step: Place) {
  return `/trajecten/${step.projectSlug}/inspraak/${step.id}` as const;
}

/** A paragraph of the draft on that page. */
export function paragraphPath(step: Place, paragraphId: number) {
  return `${consultationPath(step)}#alinea-${paragraphId}` as const;
}

/** A paragraph on that page with the form to respond to it below it. */
export function respondPath(step: Place, paragraphId: number) {
  return `${consultationPath(step)}?reageer=${paragraphId}#alinea-${paragraphId}` as const;
}

/** What was said about a paragraph, and where one responds to it. */
export function remarkPath(step: Place, paragraphId: number) {
  return `${consultationPath(step)}/alinea/${paragraphId}` as const;
}

/** Where a formal view is given, about one paragraph if that is where somebody comes from. */
export function givePath(step: Place, paragraphId?: number) {
  const about = paragraphId === undefined ? '' : (`?alinea=${paragraphId}` as const);
  return `${consultationPath(step)}/zienswijze${about}` as const;
}

const parts = { overview: '', draft: '/ontwerp', views: '/zienswijzen', memorandum: '/nota' } as const;
/** A page of the staff side of a consultation. */
export type ConsultationPart = keyof typeof parts;

/** Where its officers set it up, read what came in and answer it. */
export function consultationStaffPath(step: Place, part: ConsultationPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/inspraak${parts[part]}` as const;
}
