import type { ExpressionBuilder } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { DB } from '../../platform/db/schema.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

export const frequencies = ['immediately', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];
/** What can be followed. */
export type FollowTarget = { kind: 'project' | 'theme' | 'area'; id: number };
type Person = Extract<Actor, { kind: 'person' }>;

export type FollowError = { kind: 'nothing-to-follow' };

function columnsOf({ kind, id }: FollowTarget) {
  return {
    projectId: kind === 'project' ? id : null,
    themeId: kind === 'theme' ? id : null,
    areaId: kind === 'area' ? id : null,
  };
}

/** Follows, or changes how often who follows already hears of it. */
export function follow(
  deps: Deps,
  actor: Person,
  { target, frequency }: { target: FollowTarget; frequency: Frequency },
): Promise<Result<null, FollowError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!(await exists(tx, target))) return fail({ kind: 'nothing-to-follow' });
    const at = deps.now();
    const columns = columnsOf(target);
    const added = await tx
      .insertInto('follow')
      .values({ personId: actor.personId, ...columns, frequency, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) await tx.updateTable('follow').set({ frequency }).where(isOwn(actor.personId, target)).execute();
    else if (target.kind === 'project') await leaveAct(tx, actor.personId, target.id, at);
    const detail = { frequency };
    await record(tx, { actor, at, act: 'follow.set', subject: `${target.kind}:${target.id}`, detail });
    return ok(null);
  });
}

/** Stops following; doing it twice is no mistake. */
export async function unfollow(deps: Deps, actor: Person, target: FollowTarget): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    await tx.deleteFrom('follow').where(isOwn(actor.personId, target)).execute();
    await record(tx, { actor, at: deps.now(), act: 'follow.stopped', subject: `${target.kind}:${target.id}` });
  });
}

/** The one row of this person and target, for a `where`. */
export function isOwn(personId: string, target: FollowTarget) {
  const { projectId, themeId, areaId } = columnsOf(target);
  return (eb: ExpressionBuilder<DB, 'follow'>) =>
    eb.and([
      eb('follow.personId', '=', personId),
      eb('follow.projectId', 'is not distinct from', projectId),
      eb('follow.themeId', 'is not distinct from', themeId),
      eb('follow.areaId', 'is not distinct from', areaId),
    ]);
}

async function exists(tx: Tx, { kind, id }: FollowTarget): Promise<boolean> {
  const found =
    kind === 'project'
      ? tx.selectFrom('project').select('id').where('id', '=', id).where('status', '<>', 'draft')
      : tx.selectFrom(kind).select('id').where('id', '=', id);
  return (await found.executeTakeFirst()) !== undefined;
}

/** A new follower counts in the reach of the trajectory, with area and age as they are now. */
async function leaveAct(tx: Tx, personId: string, projectId: number, at: Date): Promise<void> {
  await tx
    .insertInto('act')
    .columns(['kind', 'projectId', 'personId', 'areaId', 'ageBand', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select((own) => [
          own.val('follow').as('kind'),
          own.val(projectId).as('projectId'),
          'id as personId',
          'areaId',
          'ageBand',
          own.val(at).as('at'),
        ])
        .where('id', '=', personId),
    )
    .execute();
}
