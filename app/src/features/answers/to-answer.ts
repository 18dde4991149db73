import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { insideArea } from './latest-answers.ts';

/** Which contributions an officer wants to see. */
export const answerShows = ['open', 'late', 'answered'] as const;
export type ToAnswerFilter = {
  show: (typeof answerShows)[number];
  stepId?: number | undefined;
  areaId?: number | undefined;
  search?: string | undefined;
};

export type ToAnswer = {
  id: number;
  title: string;
  body: string;
  authorName: string;
  status: 'waiting' | 'published';
  stepTitle: string;
  areaName: string | null;
  supportCount: number;
  /** YYYY-MM-DD in the town's own time. */
  submittedOn: string;
  responseId: number | null;
};
export type Term = { today: string; answerTermDays: number; promisedOn: string | null };

/** The day by which the agreement promises an answer to every contribution, or null where it does not. */
export async function answerPromisedOn(db: Db | Tx, projectId: number): Promise<string | null> {
  const task = await db
    .selectFrom('task')
    .select('dueOn')
    .where('projectId', '=', projectId)
    .where('kind', '=', 'promise')
    .where('what', '~*', '(iedere|elke|alle) bijdrage.*antwoord')
    .orderBy('dueOn')
    .limit(1)
    .executeTakeFirst();
  return task?.dueOn ?? null;
}

/** A page of contributions, those that wait longest first. */
export async function listToAnswer(
  db: Db,
  projectId: number,
  filter: ToAnswerFilter,
  term: Term,
  { limit, offset }: { limit: number; offset: number },
): Promise<ToAnswer[]> {
  const rows = await matching(db, projectId, filter, term)
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .leftJoin('area', 'area.id', 'contribution.areaId')
    .select([
      'contribution.id',
      'contribution.title',
      'contribution.body',
      'contribution.authorName',
      'contribution.status',
      'step.title as stepTitle',
      'area.name as areaName',
      'contribution.supportCount',
      sql<string>`to_char(contribution.submitted_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`.as('submittedOn'),
      'contribution.responseId',
    ])
    .orderBy('contribution.submittedAt')
    .orderBy('contribution.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows as ToAnswer[];
}

/** How many contributions the filter leaves. */
export async function countToAnswer(db: Db, projectId: number, filter: ToAnswerFilter, term: Term): Promise<number> {
  const { count } = await matching(db, projectId, filter, term)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** All contributions of the filter up to the moment that the officer saw the list, for one answer to all of them. */
export async function idsToAnswer(
  db: Db,
  projectId: number,
  filter: ToAnswerFilter,
  term: Term,
  seenAt: Date,
): Promise<number[]> {
  const rows = await matching(db, projectId, filter, term)
    .select('contribution.id')
    .where('contribution.submittedAt', '<=', seenAt)
    .execute();
  return rows.map((row) => row.id);
}

function matching(db: Db, projectId: number, filter: ToAnswerFilter, term: Term) {
  const { stepId, areaId, search, show } = filter;
  return db
    .selectFrom('contribution')
    .where('contribution.projectId', '=', projectId)
    .where('contribution.status', 'in', ['published', 'waiting'])
    .where('contribution.responseId', show === 'answered' ? 'is not' : 'is', null)
    .$if(show === 'late', (query) =>
      query.where(
        sql<boolean>`coalesce(${term.promisedOn}::date, (contribution.submitted_at at time zone 'Europe/Amsterdam')::date
          + ${term.answerTermDays}::int) < ${term.today}::date`,
      ),
    )
    .$if(stepId !== undefined, (query) => query.where('contribution.stepId', '=', stepId as number))
    .$if(areaId !== undefined, (query) => query.where(insideArea(areaId as number)))
    .$if(search !== undefined, (query) =>
      query.where(
        sql<boolean>`(contribution.search @@ websearch_to_tsquery('dutch', ${search}) or contribution.title ilike ${`%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`})`,
      ),
    );
}
