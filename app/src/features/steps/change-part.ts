import { type Actor, manages } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, type Result } from '../../platform/result.ts';
import { loadStep, type Step } from './load-step.ts';

/** Why an officer changes nothing of what an instrument keeps of a step, whatever it is. */
export type ChangeError = { kind: 'step-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** The status of each. */
export const changeStatus = {
  'step-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;

/** What to change, on behalf of whom. */
export type Change = { deps: Pick<Deps, 'db' | 'now'>; actor: Actor; stepId: number };

/**
 * Changes what an instrument keeps of a step as a manager of its trajectory; refused once the trajectory ended. `lock` loads
 * it so that one officer comes after the other, or gives nothing where the step is not its own.
 */
export function changePart<Part, Value, Refused extends { kind: string }>(
  { deps, actor, stepId }: Change,
  lock: (tx: Tx, stepId: number) => Promise<Part | undefined>,
  change: (tx: Tx, part: Part, step: Step) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const part = await lock(tx, stepId);
    const step = part && (await loadStep(tx, stepId, deps.now()));
    if (!part || !step) return fail({ kind: 'step-not-found' });
    if (!manages(actor, step.projectId) || actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, part, step);
  });
}
