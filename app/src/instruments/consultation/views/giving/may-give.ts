import type { Step } from '../../../../features/steps/index.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { type Consultation, stageOf } from '../../consultation.ts';

/** Why no formal view is taken on the site now. */
export type GiveError =
  | { kind: 'not-announced' }
  | { kind: 'not-begun'; firstDay: string }
  | { kind: 'term-over'; lastDay: string }
  | { kind: 'project-closed' };

/** The status of each. */
export const giveStatus = {
  'not-announced': 409,
  'not-begun': 409,
  'term-over': 409,
  'project-closed': 409,
} as const satisfies Record<GiveError['kind'], number>;

type Rules = Pick<Step, 'status' | 'projectStatus'>;

/**
 * Decides whether a view is taken at this moment. The days of the term decide, and neither the account nor the phases of
 * the trajectory: by law a view is given by whoever writes one in time.
 */
export function mayGive(step: Rules, consultation: Consultation | undefined, now: Date): Result<null, GiveError> {
  if (step.status === 'draft' || step.projectStatus === 'draft' || !consultation)
    return fail({ kind: 'not-announced' });
  const { firstDay, lastDay } = consultation;
  const stage = stageOf(consultation, false, townDay(now));
  if (stage === 'preparing' || firstDay === null || lastDay === null) return fail({ kind: 'not-announced' });
  if (stage === 'announced') return fail({ kind: 'not-begun', firstDay });
  if (stage === 'answering') return fail({ kind: 'term-over', lastDay });
  if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
  return ok(null);
}
