import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Outcome } from './answer.ts';

export type AnswerFigures = {
  /** Contributions that were not withdrawn or hidden. */
  received: number;
  answered: number;
  /** From 0 to 1; null where nothing came in. */
  rate: number | null;
  /** Days within which half of the first answers came (median); null where there are none. */
  medianDays: number | null;
  byOutcome: Record<Outcome, number>;
};

/** How answering goes: of one project from its start, or of the whole town over the year up to `now`. */
export async function answerFigures(db: Db | Tx, now: Date, projectId?: number): Promise<AnswerFigures> {
  const row = await db
    .selectFrom('contribution')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .leftJoin('response', 'response.id', 'contribution.responseId')
    .select([
      sql<number>`count(*)`.as('received'),
      sql<number>`count(response.id)`.as('answered'),
      sql<number>`count(*) filter (where response.outcome = 'adopted')`.as('adopted'),
      sql<number>`count(*) filter (where response.outcome = 'partly')`.as('partly'),
      sql<number>`count(*) filter (where response.outcome = 'not_adopted')`.as('notAdopted'),
      sql<number | null>`percentile_cont(0.5) within group (
        order by extract(epoch from contribution.answered_at - contribution.submitted_at) / 86400)
        filter (where response.id is not null)`.as('medianDays'),
    ])
    .where('contribution.status', 'in', ['published', 'waiting'])
    .where('project.status', '<>', 'draft')
    .$if(projectId !== undefined, (query) => query.where('contribution.projectId', '=', projectId as number))
    .$if(projectId === undefined, (query) =>
      query.where('contribution.submittedAt', '>', sql<Date>`${now}::timestamptz - interval '1 year'`),
    )
    .executeTakeFirstOrThrow();
  return {
    received: row.received,
    answered: row.answered,
    rate: row.received === 0 ? null : row.answered / row.received,
    medianDays: row.medianDays,
    byOutcome: { adopted: row.adopted, partly: row.partly, not_adopted: row.notAdopted },
  };
}
