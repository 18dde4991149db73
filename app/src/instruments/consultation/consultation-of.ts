import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { type Consultation, loadConsultation } from './consultation.ts';

/** The step and consultation of the address if this visitor may see it: drafts are for who manages the trajectory. */
export async function consultationOf(
  c: AppContext,
  deps: Deps,
): Promise<{ step: Step; consultation: Consultation | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'consultation');
  return step && { step, consultation: await loadConsultation(deps.db, step.id) };
}
