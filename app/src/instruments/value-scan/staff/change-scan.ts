import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, manages } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { lockScan, type Scan } from '../scan.ts';

/** Why nothing of a value scan may change, whatever it is. */
export type ChangeError = { kind: 'scan-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** The status of each. */
export const changeStatus = {
  'scan-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;

/** Changes a value scan, one officer after the other, and never while somebody gives the first score. */
export function changeScan<Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, scan: Scan, step: Step) => Promise<Result<null, Refused>>,
): Promise<Result<null, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, Refused | ChangeError>> => {
    const scan = await lockScan(tx, stepId);
    const step = scan && (await loadStep(tx, stepId, deps.now()));
    if (!scan || !step) return fail({ kind: 'scan-not-found' });
    if (!manages(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, scan, step);
  });
}
