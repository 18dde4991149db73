import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Dialogue, loadDialogue } from '../dialogue.ts';
import { firstPolicy } from './first-policy.ts';

/** Makes the dialogue of a step; who comes second finds that of the first. */
export function startDialogue(deps: Deps, actor: Actor, step: Pick<StepLink, 'id'>): Promise<Dialogue> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const made = await tx
      .insertInto('dialogue')
      .values({ stepId: step.id, policy: firstPolicy, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made) await record(tx, { actor, at, act: 'dialogue.started', subject: `step:${step.id}` });
    const dialogue = await loadDialogue(tx, step.id);
    if (!dialogue) throw new Error(`The dialogue of step ${step.id} was made and is not there.`);
    return dialogue;
  });
}
