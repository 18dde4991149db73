import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

export const scores = [5, 4, 3, 2, 1] as const;
// Of fewer, one could guess who said what.
const fewest = 5;

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
      .set({ score })
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

/** The mean mark and how many gave one, or null while those are fewer than five. */
export async function ratingOf(db: Db, gatheringId: number): Promise<{ mean: number; count: number } | null> {
  const { count, mean } = await db
    .selectFrom('gatheringRegistration')
    .select((eb) => [eb.fn.count<number>('score').as('count'), eb.fn.avg<number>('score').as('mean')])
    .where('gatheringId', '=', gatheringId)
    .executeTakeFirstOrThrow();
  return count < fewest ? null : { mean: Number(mean), count };
}
