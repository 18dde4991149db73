import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type ChangeAgendaError, changeAgenda } from './change-agenda.ts';

type NotNow = { kind: 'not-clustering' };
type Unknown = { kind: 'theme-unknown' } | { kind: 'point-unknown' };
export type MergeError = ChangeAgendaError | NotNow | Unknown | { kind: 'nothing-chosen' };
export type ChangePointError = ChangeAgendaError | NotNow | Unknown;

/**
 * Puts themes under a new point, or under one that is there; what was merged stays readable under it. Once people choose,
 * the points are what they are: a theme that came later can still go under one, and none is moved.
 */
export function mergeThemes(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { themeIds, into }: { themeIds: readonly number[]; into: { pointId: number } | { title: string; body: string } },
): Promise<Result<null, MergeError>> {
  return changeAgenda(
    deps,
    actor,
    stepId,
    'agenda.merged',
    async (tx, { stage }): Promise<Result<null, MergeError>> => {
      const late = stage !== 'collect' && stage !== 'cluster';
      if (stage === 'collect' || (late && !('pointId' in into))) return fail({ kind: 'not-clustering' });
      if (themeIds.length === 0) return fail({ kind: 'nothing-chosen' });
      const known = await tx
        .selectFrom('contribution')
        .select('id')
        .where('stepId', '=', stepId)
        .where('status', '=', 'published')
        .where('id', 'in', [...themeIds])
        .$if(late, (query) =>
          query.where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('agendaTheme').select('contributionId').whereRef('contributionId', '=', 'contribution.id'),
              ),
            ),
          ),
        )
        .execute();
      if (known.length !== new Set(themeIds).size) return fail({ kind: 'theme-unknown' });
      const points = await tx.selectFrom('agendaPoint').select(['id', 'number']).where('stepId', '=', stepId).execute();
      const id =
        'pointId' in into
          ? points.find((point) => point.id === into.pointId)?.id
          : (
              await tx
                .insertInto('agendaPoint')
                .values({ stepId, ...into, number: Math.max(0, ...points.map(({ number }) => number)) + 1 })
                .returning('id')
                .executeTakeFirstOrThrow()
            ).id;
      if (id === undefined) return fail({ kind: 'point-unknown' });
      await tx
        .insertInto('agendaTheme')
        .values(known.map((theme) => ({ contributionId: theme.id, pointId: id })))
        .onConflict((conflict) => conflict.column('contributionId').doUpdateSet({ pointId: id }))
        .execute();
      return ok(null);
    },
  );
}

/** Words a point otherwise, or takes it apart: its themes are loose again. */
export function changePoint(
  deps: Deps,
  actor: Actor,
  stepId: number,
  pointId: number,
  change: { title: string; body: string } | 'take-apart',
): Promise<Result<null, ChangePointError>> {
  const act = change === 'take-apart' ? 'agenda.taken-apart' : 'agenda.point-worded';
  return changeAgenda(deps, actor, stepId, act, async (tx, { stage }): Promise<Result<null, ChangePointError>> => {
    if (stage !== 'cluster') return fail({ kind: 'not-clustering' });
    const changed =
      change === 'take-apart'
        ? await tx.deleteFrom('agendaPoint').where('id', '=', pointId).where('stepId', '=', stepId).executeTakeFirst()
        : await tx
            .updateTable('agendaPoint')
            .set(change)
            .where('id', '=', pointId)
            .where('stepId', '=', stepId)
            .executeTakeFirst();
    const rows = 'numDeletedRows' in changed ? changed.numDeletedRows : changed.numUpdatedRows;
    return rows > 0 ? ok(null) : fail({ kind: 'point-unknown' });
  });
}
