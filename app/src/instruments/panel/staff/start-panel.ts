import type { StepLink } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { loadPanel, type Panel } from '../panel.ts';

/** Makes the panel of a step. Who starts it is its first officer, unless that is somebody who only administers. */
export function startPanel(deps: Deps, actor: Actor, step: Pick<StepLink, 'id'> & { projectId: number }) {
  return deps.db.transaction().execute(async (tx): Promise<Panel> => {
    const at = deps.now();
    const made = await tx
      .insertInto('panel')
      .values({ stepId: step.id, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('stepId')
      .executeTakeFirst();
    if (made && actor.kind === 'person') {
      if (managesItself(actor, step.projectId))
        await tx.insertInto('panelOfficer').values({ stepId: step.id, personId: actor.personId }).execute();
      await record(tx, { actor, at, act: 'panel.started', subject: `step:${step.id}` });
    }
    const panel = await loadPanel(tx, step.id);
    if (!panel) throw new Error(`The panel of step ${step.id} was made and is not there.`);
    return panel;
  });
}

/** Whether somebody has the role for this project in so many words: administrators, who may do all else, do not see persons. */
function managesItself({ roles }: Extract<Actor, { kind: 'person' }>, projectId: number): boolean {
  return roles.some(
    (grant) => grant.role === 'process_manager' && (grant.projectId === null || grant.projectId === projectId),
  );
}
