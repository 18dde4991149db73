import { type Step, stepInAddress } from '../../features/steps/index.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { loadScan, type Scan } from './scan.ts';

/** The step and value scan of the address if this visitor may see it: drafts are for who manages the project. */
export async function scanOf(c: AppContext, deps: Deps): Promise<{ step: Step; scan: Scan | undefined } | undefined> {
  const step = await stepInAddress(c, deps, 'value_scan');
  return step && { step, scan: await loadScan(deps.db, step.id) };
}
