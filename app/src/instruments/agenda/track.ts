import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { PointState } from './agenda.ts';
import { type ChangeAgendaError, changeAgenda } from './change-agenda.ts';

export type TrackError =
  | ChangeAgendaError
  | { kind: 'point-unknown' }
  | { kind: 'not-adopted' }
  | { kind: 'reason-missing' };
export type PointNews = { pointId: number; state: PointState; owner: string; body: string; submissionKey: string };

/** Tells how a point of the adopted agenda goes; who says that it is not done tells why. Sent twice it is told once. */
export function trackPoint(
  deps: Deps,
  actor: Actor,
  stepId: number,
  news: PointNews,
): Promise<Result<null, TrackError>> {
  return changeAgenda(
    deps,
    actor,
    stepId,
    'agenda.tracked',
    async (tx, { stage }, at): Promise<Result<null, TrackError>> => {
      const { pointId, state, owner, body, submissionKey } = news;
      if (stage !== 'adopted') return fail({ kind: 'not-adopted' });
      const known = tx.selectFrom('agendaPoint').select('id').where('id', '=', pointId).where('stepId', '=', stepId);
      if (!(await known.where('adoptedPlace', 'is not', null).executeTakeFirst()))
        return fail({ kind: 'point-unknown' });
      if (body === '') return fail({ kind: 'reason-missing' });
      const told = await tx
        .insertInto('agendaNews')
        .values({
          ...{ pointId, state, body, submissionKey, publishedAt: at },
          publishedBy: actor.kind === 'person' ? actor.personId : null,
        })
        .onConflict((conflict) => conflict.column('submissionKey').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (told) await tx.updateTable('agendaPoint').set({ state, owner }).where('id', '=', pointId).execute();
      return ok(null);
    },
  );
}
