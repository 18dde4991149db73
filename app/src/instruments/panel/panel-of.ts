import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadPanel, type Panel } from './panel.ts';

/** The step and panel of the address if this visitor may see it: drafts are for who manages the project. */
export async function panelOf(
  c: AppContext,
  deps: Deps,
): Promise<{ step: Step; panel: Panel | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'panel');
  return step && { step, panel: await loadPanel(deps.db, step.id) };
}
