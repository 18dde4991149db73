import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { type Dialogue, lockDialogue } from '../dialogue.ts';

type Person = Extract<Actor, { kind: 'person' }>;
export type ChangeError = { kind: 'dialogue-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** The status of each reason why nothing of a dialogue may change. */
export const changeStatus = {
  'dialogue-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
} as const satisfies Record<ChangeError['kind'], number>;

/** Changes a dialogue as a manager of its trajectory, one officer after the other; refused once the trajectory ended. */
export function changeDialogue<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, on: { dialogue: Dialogue; step: Step; by: Person }) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const dialogue = await lockDialogue(tx, stepId);
    const step = dialogue && (await loadStep(tx, stepId, deps.now()));
    if (!dialogue || !step) return fail({ kind: 'dialogue-not-found' });
    if (actor.kind !== 'person' || !hasRole(actor, 'process_manager', step.projectId))
      return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, { dialogue, step, by: actor });
  });
}
