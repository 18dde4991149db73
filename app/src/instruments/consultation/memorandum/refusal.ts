import { HTTPException } from 'hono/http-exception';
import type { Refusal } from '../../../features/staff/index.ts';
import { changeStatus } from '../../../features/steps/index.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import type { PointError } from './place-point.ts';
import type { ThemeError } from './save-theme.ts';

/** Why a change to the memorandum is refused. */
export type WorkError = PointError | ThemeError;

/** The status of each. */
export const workStatus = {
  ...changeStatus,
  'source-not-found': 404,
  'theme-not-found': 409,
  'theme-not-empty': 409,
  'too-many-themes': 409,
  'changed-by-colleague': 409,
  'source-withdrawn': 409,
  'already-there': 409,
  'remark-answered': 409,
  'point-not-found': 409,
} as const satisfies Record<WorkError['kind'], number>;

/** Why, in words; what is not theirs to see becomes the app's own error page. */
export function refusalOf(c: AppContext, error: WorkError): Refusal {
  const t = memorandumMessages(c.get('locale')).refused;
  switch (error.kind) {
    case 'step-not-found':
    case 'not-allowed':
    case 'source-not-found':
      throw new HTTPException(workStatus[error.kind]);
    case 'project-closed':
    case 'theme-not-found':
    case 'theme-not-empty':
    case 'too-many-themes':
    case 'changed-by-colleague':
    case 'source-withdrawn':
    case 'already-there':
    case 'remark-answered':
    case 'point-not-found':
      return { text: t[error.kind] };
  }
}
