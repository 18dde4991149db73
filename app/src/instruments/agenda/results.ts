import type { Db, Tx } from '../../platform/db/db.ts';
import type { Method } from './agenda.ts';
import { type Ranked, rankByApproval, rankByPairs } from './ranking.ts';

/** Below this many people nothing of a result is shown: it would be about persons. */
export const fewestVoters = 5;

export type Result = { voters: number; ranked: Ranked[] };

/** How many took part in choosing. */
export async function countVoters(db: Db | Tx, stepId: number): Promise<number> {
  const counted = db.selectFrom('agendaVoter').select((eb) => eb.fn.countAll<number>().as('count'));
  return (await counted.where('stepId', '=', stepId).executeTakeFirstOrThrow()).count;
}

/** What people chose; for after the choosing, when nothing in it changes any more. */
export async function loadResult(db: Db | Tx, stepId: number, method: Method): Promise<Result> {
  const voters = await countVoters(db, stepId);
  if (method === 'approval') {
    const rows = await db
      .selectFrom('agendaPoint')
      .leftJoin('agendaApproval', 'agendaApproval.pointId', 'agendaPoint.id')
      .select((eb) => ['agendaPoint.id', eb.fn.count<number>('agendaApproval.voterId').as('chosen')])
      .where('agendaPoint.stepId', '=', stepId)
      .groupBy('agendaPoint.id')
      .execute();
    return { voters, ranked: rankByApproval(new Map(rows.map(({ id, chosen }) => [id, chosen])), voters) };
  }
  const points = await db.selectFrom('agendaPoint').select('id').where('stepId', '=', stepId).execute();
  const comparisons = await db
    .selectFrom('agendaComparison')
    .innerJoin('agendaVoter', 'agendaVoter.id', 'agendaComparison.voterId')
    .select(['firstId', 'secondId', 'winnerId'])
    .where('agendaVoter.stepId', '=', stepId)
    .execute();
  return {
    voters,
    ranked: rankByPairs(
      points.map(({ id }) => id),
      comparisons,
    ),
  };
}
