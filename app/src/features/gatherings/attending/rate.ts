import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export const scores = [5, 4, 3, 2, 1] as const;
// Of fewer, or of one more than before, one could find who said what.
const step = 5;

/** Keeps how it was for somebody who was there; another answer takes the place of the first. */
export function rateGathering(
  deps: Deps,
  actor: Actor,
  registrationId: number,
  score: number,
): Promise<Result<null, { kind: 'not-there' }>> {
  return deps.db.transaction().execute(async (tx) => {
    const there = await tx
      .updateTable('gatheringRegistration')
      .set({ score, scoredAt: deps.now() })
      .where('id', '=', registrationId)
      .where((eb) =>
        eb.exists(
          eb.selectFrom('gatheringAttendance').select('meetingId').where('registrationId', '=', registrationId),
        ),
      )
      .returning('gatheringId')
      .executeTakeFirst();
    if (!there) return fail({ kind: 'not-there' });
    const subject = `gathering:${there.gatheringId}`;
    await record(tx, { actor, at: deps.now(), act: 'gathering.rated', subject });
    return ok(null);
  });
}

/** The mean of the first so many marks, a whole number of fives, and how many those are; null while there are fewer. */
export async function ratingOf(db: Db, gatheringId: number): Promise<{ mean: number; count: number } | null> {
  const given = await db
    .selectFrom('gatheringRegistration')
    .select('score')
    .where('gatheringId', '=', gatheringId)
    .where('score', 'is not', null)
    .orderBy('scoredAt')
    .orderBy('id')
    .execute();
  const count = given.length - (given.length % step);
  const sum = given.slice(0, count).reduce((total, { score }) => total + (score ?? 0), 0);
  return count === 0 ? null : { mean: sum / count, count };
}
