import type { StepLink } from '../../../features/steps/index.ts';
import { consultationStaffPath } from '../consultation-path.ts';

type Place = Pick<StepLink, 'id' | 'projectSlug'>;

/** The receipt of a view, at an address that only its author has. */
export function receiptPath(receipt: string) {
  return `/zienswijze/${receipt}` as const;
}

/** A view as its officers read it. */
export function officersViewPath(step: Place, number: number) {
  return `${consultationStaffPath(step, 'views')}/${number}` as const;
}

/** Where the desk enters what came on paper, by post or by word of mouth. */
export function deskViewsPath(step: Pick<StepLink, 'id'>) {
  return `/balie/zienswijzen/${step.id}` as const;
}
