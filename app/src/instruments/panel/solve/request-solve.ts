import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { Panel } from '../panel.ts';
import { poolHash } from '../pool-hash.ts';
import { problemOf } from '../problem-of.ts';
import { changePanel, type Fixed } from '../setup/change-panel.ts';
import { solveJob } from './solve-job.ts';

/** Asks for the lottery of the pool as it is now. Asked twice, the same solve answers; refused once the draw is fixed. */
export function requestSolve(
  deps: Deps,
  actor: Actor,
  { stepId }: Pick<Panel, 'stepId'>,
): Promise<Result<{ solveId: number }, Fixed>> {
  return changePanel<{ solveId: number }, Fixed>(deps, stepId, async (tx, panel) => {
    const hash = poolHash(await problemOf(tx, panel), panel.objective);
    const running = await tx
      .selectFrom('panelSolve')
      .select('id')
      .where('stepId', '=', stepId)
      .where('inputHash', '=', hash)
      .where('finishedAt', 'is', null)
      .executeTakeFirst();
    if (running) return ok({ solveId: running.id });
    const at = deps.now();
    const requestedBy = actor.kind === 'person' ? actor.personId : null;
    const { id: solveId } = await tx
      .insertInto('panelSolve')
      .values({ stepId, requestedAt: at, requestedBy, inputHash: hash })
      .returning('id')
      .executeTakeFirstOrThrow();
    await enqueue(tx, solveJob, { solveId });
    await record(tx, { actor, at, act: 'panel.solve-requested', subject: `step:${stepId}`, detail: { solveId } });
    return ok({ solveId });
  });
}
