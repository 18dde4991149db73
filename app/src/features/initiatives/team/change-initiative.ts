import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { publishUpdate } from '../../following/index.ts';
import { label } from '../../projects/index.ts';
import { type LockedInitiative, lockTeam, type TeamError } from '../lock-team.ts';
import { stageNews } from '../news.ts';
import { type MoveError, move, type Stage } from '../stage.ts';
import type { InitiativeTexts } from '../start/initiative-fields.ts';
import { areasOf, initiativeColumns } from '../write-initiative.ts';

/** Changes an initiative as its team, one after the other, with its audit line. */
export function changeInitiative<Value, Refused extends { kind: string } = never>(
  deps: Deps,
  actor: Actor,
  projectId: number,
  act: string,
  change: (tx: Tx, initiative: LockedInitiative, at: Date) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | TeamError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Refused | TeamError>> => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const at = deps.now();
    const changed = await change(tx, locked.value, at);
    if (changed.ok) await record(tx, { actor, at, act, subject: `project:${projectId}` });
    return changed;
  });
}

export type EditInput = { texts: InitiativeTexts; inputUse: string; themeIds: number[] };

/** Changes what, why, where and who, the themes, and what is done with input. The address stays: people have it. */
export function editInitiative(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { texts, inputUse, themeIds }: EditInput,
): Promise<Result<null, TeamError | { kind: 'outside-town' }>> {
  return changeInitiative<null, { kind: 'outside-town' }>(deps, actor, projectId, 'initiative.edited', async (tx) => {
    const areaIds = await areasOf(tx, texts);
    if (areaIds === 'outside') return fail({ kind: 'outside-town' });
    await tx
      .updateTable('project')
      .set({ question: texts.title, intro: texts.what })
      .where('id', '=', projectId)
      .execute();
    await tx
      .updateTable('initiative')
      .set({ ...initiativeColumns(texts), inputUse })
      .where('projectId', '=', projectId)
      .execute();
    await label(tx, projectId, { areaIds, themeIds });
    return ok(null);
  });
}

export type MoveInput = { to: Stage; why: string; lesson: string };

/** Moves an initiative to another stage, with what others can learn of it where it ends; who follows it hears of it. */
export function moveInitiative(
  deps: Deps,
  actor: Actor,
  projectId: number,
  { to, why, lesson }: MoveInput,
): Promise<Result<null, TeamError | MoveError>> {
  return changeInitiative<null, MoveError>(deps, actor, projectId, 'initiative.moved', async (tx, initiative, at) => {
    const own = tx.updateTable('initiative').where('projectId', '=', projectId);
    // Who stays where they are only writes down what they learnt.
    if (to === initiative.stage && initiative.status !== 'draft') {
      await own.set({ lesson }).execute();
      return ok(null);
    }
    const moved = move(initiative, to, why);
    if (!moved.ok) return moved;
    const { stage, status, stoppedBecause } = moved.value;
    await own.set({ stage, stoppedBecause, lesson }).execute();
    await tx
      .updateTable('project')
      .set({ status, closedAt: status === 'closed' ? at : null })
      .where('id', '=', projectId)
      .execute();
    const news = stageNews({ projectId, from: initiative.stage, to: stage, stoppedBecause, lesson });
    await publishUpdate(tx, actor, news, at);
    return ok(null);
  });
}

/** Throws a draft away that nobody else ever saw. */
export function discardDraft(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<null, TeamError | { kind: 'not-a-draft' }>> {
  return changeInitiative<null, { kind: 'not-a-draft' }>(
    deps,
    actor,
    projectId,
    'initiative.discarded',
    async (tx, { status, hiddenAt }) => {
      if (status !== 'draft' || hiddenAt !== null) return fail({ kind: 'not-a-draft' });
      await tx.deleteFrom('project').where('id', '=', projectId).execute();
      return ok(null);
    },
  );
}
