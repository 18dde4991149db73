import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import { label } from './create-project.ts';

export type EditError = ManageError | { kind: 'project-closed' };
type Edited = Result<null, EditError>;

/** Runs a change of a project's content for who may make it, under a lock, with its audit line. */
function edit(
  deps: Deps,
  actor: Actor,
  projectId: number,
  act: string,
  change: (tx: Tx) => Promise<void>,
): Promise<Edited> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'closed') return fail({ kind: 'project-closed' });
    await change(tx);
    await record(tx, { actor, at: deps.now(), act, subject: `project:${projectId}` });
    return ok(null);
  });
}

export type ProjectTexts = { question: string; intro: string; themeIds: number[]; areaIds: number[] };

/** Changes the question, the introduction and the labels. The web address stays, since people have it. */
export function editTexts(deps: Deps, actor: Actor, projectId: number, texts: ProjectTexts): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.edited', async (tx) => {
    await tx
      .updateTable('project')
      .set({ question: texts.question, intro: texts.intro })
      .where('id', '=', projectId)
      .execute();
    await label(tx, projectId, texts);
  });
}

/** A phase as typed; without an id it is new. */
export type PhaseInput = {
  id: number | null;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  approximate: string | null;
};

/** Replaces the phases by these, in this order; what is no longer there goes. */
export function editPhases(deps: Deps, actor: Actor, projectId: number, phases: PhaseInput[]): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.phases-edited', async (tx) => {
    const kept = phases.flatMap((phase) => (phase.id === null ? [] : [phase.id]));
    await tx
      .deleteFrom('phase')
      .where('projectId', '=', projectId)
      .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
      .execute();
    for (const [ordinal, { id, ...phase }] of phases.entries()) {
      if (id === null)
        await tx
          .insertInto('phase')
          .values({ projectId, ordinal, ...phase })
          .execute();
      else
        await tx
          .updateTable('phase')
          .set({ ordinal, ...phase })
          .where('id', '=', id)
          .where('projectId', '=', projectId)
          .execute();
    }
  });
}

export type MomentInput = {
  kind: 'meeting' | 'decision' | 'council' | 'answer' | 'other';
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  approximate: string | null;
  place: string;
  description: string;
};

/** Adds a moment, or changes the one with this id. */
export function saveMoment(
  deps: Deps,
  actor: Actor,
  projectId: number,
  momentId: number | null,
  moment: MomentInput,
): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.moment-saved', async (tx) => {
    await writeMoment(tx, { projectId, stepId: null }, momentId, moment);
  });
}

/**
 * Writes a moment in the caller's transaction and answers its id. With a step it belongs to that step, which alone
 * changes it: the planning shows it and leaves it be.
 */
export async function writeMoment(
  tx: Tx,
  { projectId, stepId }: { projectId: number; stepId: number | null },
  momentId: number | null,
  moment: MomentInput,
): Promise<number> {
  if (momentId === null) {
    const added = tx.insertInto('moment').values({ projectId, stepId, ...moment });
    return (await added.returning('id').executeTakeFirstOrThrow()).id;
  }
  await tx
    .updateTable('moment')
    .set(moment)
    .where('id', '=', momentId)
    .where('projectId', '=', projectId)
    .where('stepId', stepId === null ? 'is' : '=', stepId)
    .execute();
  return momentId;
}

/** Takes a moment off the planning. */
export function removeMoment(deps: Deps, actor: Actor, projectId: number, momentId: number): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.moment-removed', async (tx) => {
    await tx
      .deleteFrom('moment')
      .where('id', '=', momentId)
      .where('projectId', '=', projectId)
      .where('stepId', 'is', null)
      .execute();
  });
}

export type PlanGroupInput = {
  targetGroup: string;
  goal: string;
  instrument: string;
  how: string;
  budgetCents: number;
};

/** How a plan reaches children and young people, or why it does not: one of the two, in every plan. */
export type YouthPlan = { youthGoal: string; youthReason: string };

/** Replaces the staff plan by these target groups, with what it says of children and young people. */
export function editPlan(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { groups, youth }: { groups: PlanGroupInput[]; youth: YouthPlan },
): Promise<Edited> {
  return edit(deps, actor, projectId, 'project.plan-edited', async (tx) => {
    await tx.updateTable('project').set(youth).where('id', '=', projectId).execute();
    await tx.deleteFrom('planGroup').where('projectId', '=', projectId).execute();
    if (groups.length > 0)
      await tx
        .insertInto('planGroup')
        .values(groups.map((group) => ({ projectId, ...group })))
        .execute();
  });
}
