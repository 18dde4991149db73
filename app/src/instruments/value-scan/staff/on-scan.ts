import type { Project } from '../../../features/projects/index.ts';
import { onStep } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { loadScan, type Scan } from '../scan.ts';
import { startScan } from './start-scan.ts';

/** A value scan as its staff pages know it. */
export type ScanWork = { project: Project; step: Step; scan: Scan };

/** A handler for the value scan in the address; only who manages its project gets through. Who comes first starts it. */
export function onScan(deps: Deps, handle: (c: AppContext, work: ScanWork) => Promise<Response> | Response) {
  return onStep(deps, 'value_scan', async (c, { project, step }) => {
    const scan = (await loadScan(deps.db, step.id)) ?? (await startScan(deps, c.get('actor'), step));
    return handle(c, { project, step, scan });
  });
}
