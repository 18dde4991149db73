import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { participantOf, tookPart } from '../steps/index.ts';
import type { Score } from './rating.ts';

export type RateError = { kind: 'project-not-found' } | { kind: 'did-not-take-part' };

/** Rates a trajectory; again changes the mark. A remark that is left out stays as it was. */
export function rateProject(
  deps: Deps,
  actor: Actor,
  input: { projectId: number; score: Score; remark?: string | undefined },
): Promise<Result<{ again: boolean }, RateError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId, score, remark } = input;
    const project = await tx
      .selectFrom('project')
      .select('id')
      .where('id', '=', projectId)
      .where('status', '<>', 'draft')
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!(await tookPart(tx, actor, projectId))) return fail({ kind: 'did-not-take-part' });
    const at = deps.now();
    const { personId, visitorId } = participantOf(actor);
    const again = (await changeRating(tx, actor, input, at)) || !(await addRating(tx, actor, input, at));
    if (!again) {
      await tx.insertInto('act').values({ kind: 'rate', at, personId, visitorId, projectId, channel: 'web' }).execute();
    }
    await record(tx, {
      actor,
      at,
      act: again ? 'rating.changed' : 'rating.given',
      subject: `project:${projectId}`,
      detail: { score, remark: remark !== undefined && remark !== '' },
    });
    return ok({ again });
  });
}

type Rating = { projectId: number; score: Score; remark?: string | undefined };

async function changeRating(tx: Tx, actor: Actor, rating: Rating, at: Date): Promise<boolean> {
  const changed = await tx
    .updateTable('rating')
    .set({ score: rating.score, ratedAt: at, ...(rating.remark === undefined ? {} : { remark: rating.remark }) })
    .where('projectId', '=', rating.projectId)
    .$if(actor.kind === 'person', (query) => query.where('personId', '=', participantOf(actor).personId))
    .$if(actor.kind === 'visitor', (query) => query.where('visitorId', '=', participantOf(actor).visitorId))
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

// False where the same participant rated in another tab at this very moment; then that row is changed.
async function addRating(tx: Tx, actor: Actor, rating: Rating, at: Date): Promise<boolean> {
  const { personId, visitorId } = participantOf(actor);
  const added = await tx
    .insertInto('rating')
    .values({
      projectId: rating.projectId,
      personId,
      visitorId,
      score: rating.score,
      remark: rating.remark ?? '',
      ratedAt: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return true;
  await changeRating(tx, actor, rating, at);
  return false;
}
