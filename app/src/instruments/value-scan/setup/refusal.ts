import { HTTPException } from 'hono/http-exception';
import type { Refusal } from '../../../features/staff/index.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { changeStatus } from '../staff/change-scan.ts';
import type { RolesError, ScanError } from './save-scan.ts';
import type { ValueError } from './save-value.ts';
import { setupMessages } from './setup-messages.ts';

/** Why a change to a value scan is refused. */
export type SetupError = ScanError | RolesError | ValueError;

/** The status of each. */
export const setupStatus = {
  ...changeStatus,
  fixed: 409,
  'rounds-overlap': 422,
  'second-round-begun': 409,
  'value-not-found': 404,
  'too-many-values': 409,
  'value-twice': 422,
  'only-value': 409,
} as const satisfies Record<SetupError['kind'], number>;

/** Why, in words; what is not theirs to see becomes the app's own error page. */
export function refusalOf(c: AppContext, { kind }: SetupError): Refusal {
  const t = setupMessages(c.get('locale')).refused;
  switch (kind) {
    case 'scan-not-found':
    case 'value-not-found':
    case 'not-allowed':
      throw new HTTPException(setupStatus[kind]);
    case 'project-closed':
    case 'fixed':
    case 'rounds-overlap':
    case 'second-round-begun':
    case 'too-many-values':
    case 'value-twice':
    case 'only-value':
      return { text: t[kind] };
  }
}
