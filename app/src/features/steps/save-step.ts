import { sql } from 'kysely';
import { type Actor, type Assurance, manages } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockManaged } from '../project-access/index.ts';
import type { FrozenField, Instrument } from './instrument.ts';
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
  | { kind: 'instrument-is-fixed' }
  /** Residents cannot run this instrument. */
  | { kind: 'instrument-of-town' }
  | { kind: 'frozen'; field: FrozenField };

/** Adds a step as a draft, or changes one. What people already put in keeps its instrument, and what that holds. */
export function saveStep(
  deps: Deps,
  actor: Actor,
  projectId: number,
  stepId: number | null,
  input: StepInput,
  { frozen, for: whose }: Pick<Instrument, 'frozen' | 'for'> = {},
): Promise<Result<{ id: number }, SaveStepError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'closed') return fail({ kind: 'project-closed' });
    if (whose === 'town' && locked.value.kind === 'initiative') return fail({ kind: 'instrument-of-town' });
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
        .select(['id', 'instrument', 'opensAt', 'closesAt', 'assurance'])
        .where('id', '=', id)
        .where('projectId', '=', projectId)
        .forUpdate()
        .executeTakeFirst();
      if (!step) return fail({ kind: 'step-not-found' });
      if (step.instrument !== input.instrument) return fail({ kind: 'instrument-is-fixed' });
      const { held, changed } = await heldBy(frozen, tx, step, input, at);
      if (changed) return fail({ kind: 'frozen', field: changed });
      await tx
        .updateTable('step')
        .set({ ...values, ...held })
        .where('id', '=', id)
        .execute();
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

type Kept = Pick<StepInput, FrozenField>;

/** What the instrument holds as it is, to the second, and the first of it that this input would change. */
async function heldBy(
  frozen: Instrument['frozen'],
  tx: Tx,
  step: Kept & { id: number },
  input: Kept,
  now: Date,
): Promise<{ held: Partial<Kept>; changed: FrozenField | undefined }> {
  const fields = (await frozen?.(tx, step, now)) ?? [];
  // A form knows minutes.
  const asTyped = (value: Date | string | null) =>
    value instanceof Date ? Math.floor(value.getTime() / 60_000) : value;
  return {
    held: Object.fromEntries(fields.map((field) => [field, step[field]])),
    changed: fields.find((field) => asTyped(step[field]) !== asTyped(input[field])),
  };
}

/** Removes a step that was never opened, and of which nothing is frozen. */
export function removeDraftStep(
  deps: Deps,
  actor: Actor,
  projectId: number,
  stepId: number,
  { frozen }: Pick<Instrument, 'frozen'> = {},
): Promise<Result<null, { kind: 'not-allowed' } | { kind: 'not-a-draft' } | { kind: 'frozen' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!manages(actor, projectId)) return fail({ kind: 'not-allowed' });
    const at = deps.now();
    const draft = await tx
      .selectFrom('step')
      .select(['id', 'opensAt'])
      .where('id', '=', stepId)
      .where('projectId', '=', projectId)
      .where('status', '=', 'draft')
      .forUpdate()
      .executeTakeFirst();
    if (!draft) return fail({ kind: 'not-a-draft' });
    if (((await frozen?.(tx, draft, at)) ?? []).length > 0) return fail({ kind: 'frozen' });
    await tx.deleteFrom('step').where('id', '=', draft.id).execute();
    await record(tx, { actor, at, act: 'step.removed', subject: `step:${stepId}` });
    return ok(null);
  });
}
