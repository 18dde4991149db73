import type { StepLink } from '../../../features/steps/index.ts';

const parts = {
  vote: '/stemmen',
  review: '/stemmen/nakijken',
  receipt: '/ontvangst',
  check: '/controleren',
  result: '/uitslag',
} as const;

/** The pages around the ballot box, for everybody. */
export function ballotPath(step: Pick<StepLink, 'id' | 'projectSlug'>, part: keyof typeof parts) {
  return `/trajecten/${step.projectSlug}/budget/${step.id}${parts[part]}` as const;
}
