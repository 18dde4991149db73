import { loadStep, type Step } from '../../../features/steps/index.ts';
import { type Actor, hasRole, manages } from '../../../platform/actor.ts';
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
  change: Change<Value, Refused>,
): Promise<Result<Value, Refused | ChangeError>> {
  return changeAs(deps, actor, stepId, async (tx, on) => {
    if (!manages(actor, on.step.projectId)) return fail({ kind: 'not-allowed' });
    if (on.step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    return change(tx, on);
  });
}

/** Decides about what is written in a dialogue, as its manager or moderator; also after the trajectory ended. */
export function moderateDialogue<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: Change<Value, Refused>,
): Promise<Result<Value, Refused | ChangeError>> {
  return changeAs(deps, actor, stepId, async (tx, on) => {
    const { projectId } = on.step;
    const may = manages(actor, projectId) || hasRole(actor, 'moderator', projectId);
    return may ? change(tx, on) : fail({ kind: 'not-allowed' });
  });
}

type Change<Value, Refused extends { kind: string }> = (
  tx: Tx,
  on: { dialogue: Dialogue; step: Step; by: Person },
) => Promise<Result<Value, Refused | ChangeError>>;

function changeAs<Value, Refused extends { kind: string }>(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: Change<Value, Refused>,
): Promise<Result<Value, Refused | ChangeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | ChangeError>> => {
    const dialogue = await lockDialogue(tx, stepId);
    const step = dialogue && (await loadStep(tx, stepId, deps.now()));
    if (!dialogue || !step) return fail({ kind: 'dialogue-not-found' });
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    return change(tx, { dialogue, step, by: actor });
  });
}
