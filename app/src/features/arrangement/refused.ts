import type { TeamError } from '../initiatives/index.ts';
import type { SignError } from './arrangement.ts';
import type { SaveError } from './save-arrangement.ts';

/** The status of each reason why an arrangement is not saved. */
export const saveStatus = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  outdated: 409,
  'initiative-over': 409,
} as const satisfies Record<SaveError['kind'], number>;

/** The status of each reason why it is not signed. */
export const signStatus = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'newer-version': 409,
  ended: 409,
  'own-other-side': 409,
  'nothing-to-sign': 409,
} as const satisfies Record<(SignError | TeamError)['kind'], number>;
