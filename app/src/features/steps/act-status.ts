import type { ActError } from './step.ts';

/** The HTTP status of an act that comes although the step does not take it. */
export const actStatus = {
  'step-not-found': 404,
  'step-not-open-yet': 409,
  'step-closed': 409,
  'act-not-allowed-now': 409,
  'assurance-too-low': 403,
} as const satisfies Record<ActError['kind'], number>;
