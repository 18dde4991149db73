import { sql } from 'kysely';
import { type Actor, type Assurance, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockManaged } from '../project-access/index.ts';
import type { StepAct } from './step.ts';

export type StepInput = {
  instrument: string;
  title: string;
  intro: string;
  opensAt: Date | null;
  closesAt: Date | null;
  limitPerPerson: number | null;
  assurance: Assurance;
  moderation: 'before' | 'after';
  settings: unknown;
  areaIds: number[];
  /** Acts allowed in each phase; empty means all acts for the whole period. */
  phases: { phaseId: number; acts: StepAct[] }[];
};
export type SaveStepError =
  | { kind: 'project-not-found' }
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'project-closed' }
  | { kind: 'instrument-is-fixed' };

/** Adds a step as a draft, or changes one. What people already put in keeps its instrument. */
export function saveStep(
  deps: Deps,
  actor: Actor,
  projectId: number,
  stepId: number | null,
  input: StepInput,
): Promise<Result<{ id: number }, SaveStepError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'closed') return fail({ kind: 'project-closed' });
    const { areaIds, phases, settings, ...columns } = input;
    const values = { ...columns, settings: JSON.stringify(settings) };
    const at = deps.now();
    let id = stepId;
    if (id === null) {
      ({ id } = await tx
        .insertInto('step')
        .values({ projectId, ...values, createdAt: at })
        .returning('id')
        .executeTakeFirstOrThrow());
    } else {
      const step = await tx
        .selectFrom('step')
        .select('instrument')
        .where('id', '=', id)
        .where('projectId', '=', projectId)
        .forUpdate()
        .executeTakeFirst();
      if (!step) return fail({ kind: 'step-not-found' });
      if (step.instrument !== input.instrument) return fail({ kind: 'instrument-is-fixed' });
      await tx.updateTable('step').set(values).where('id', '=', id).execute();
    }
    const savedId = id;
    await tx.deleteFrom('stepArea').where('stepId', '=', savedId).execute();
    await tx.deleteFrom('stepPhase').where('stepId', '=', savedId).execute();
    // Chosen from what there is: an area that went meanwhile is left out.
    await tx
      .insertInto('stepArea')
      .columns(['stepId', 'areaId'])
      .expression((eb) =>
        eb
          .selectFrom('area')
          .select([sql.val(savedId).as('stepId'), 'id'])
          .where('id', '=', sql<number>`any(${areaIds}::bigint[])`),
      )
      .execute();
    if (phases.length > 0)
      await tx
        .insertInto('stepPhase')
        .values(phases.map((phase) => ({ stepId: savedId, ...phase })))
        .execute();
    await record(tx, { actor, at, act: stepId === null ? 'step.created' : 'step.edited', subject: `step:${savedId}` });
    return ok({ id: savedId });
  });
}

/** Removes a step that was never opened. */
export function removeDraftStep(
  deps: Deps,
  actor: Actor,
  projectId: number,
  stepId: number,
): Promise<Result<null, { kind: 'not-allowed' } | { kind: 'not-a-draft' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
    const removed = await tx
      .deleteFrom('step')
      .where('id', '=', stepId)
      .where('projectId', '=', projectId)
      .where('status', '=', 'draft')
      .returning('id')
      .executeTakeFirst();
    if (!removed) return fail({ kind: 'not-a-draft' });
    await record(tx, { actor, at: deps.now(), act: 'step.removed', subject: `step:${stepId}` });
    return ok(null);
  });
}
