import { type Expression, sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/db.ts';
import { projectHrefInSql } from '../project-access/index.ts';
import type { EvaluationText } from './evaluation.ts';
import type { EvaluationFigures } from './figures/evaluation-figures.ts';

/** An evaluation with what it is about. */
export type Evaluation = EvaluationText & {
  id: number;
  stepId: number | null;
  projectId: number | null;
  schemeId: number | null;
  year: number | null;
  instrument: string | null;
  /** Of a step. */
  title: string | null;
  question: string | null;
  /** The public page of the project. */
  href: string | null;
  schemeKey: string | null;
  schemeName: string | null;
  endedOn: string;
  dueOn: string;
  figures: EvaluationFigures | null;
  publishedAt: Date | null;
  correctedAt: Date | null;
  /** Views that were written and that no officer has read yet. */
  viewsWaiting: number;
};

function evaluations(db: Db | Tx) {
  return db
    .selectFrom('evaluation')
    .leftJoin('step', 'step.id', 'evaluation.stepId')
    .leftJoin('project', 'project.id', 'evaluation.projectId')
    .leftJoin('scheme', 'scheme.id', 'evaluation.schemeId')
    .select([
      'evaluation.id',
      'evaluation.stepId',
      'evaluation.projectId',
      'evaluation.schemeId',
      'evaluation.year',
      'evaluation.instrument',
      'step.title',
      'project.question',
      projectHrefInSql.$castTo<string | null>().as('href'),
      'scheme.key as schemeKey',
      'evaluation.endedOn',
      'evaluation.dueOn',
      'evaluation.wentWell',
      'evaluation.wentLess',
      'evaluation.again',
      'evaluation.hours',
      'evaluation.costCents',
      'evaluation.reached',
      'evaluation.reachedHow',
      'evaluation.changeNote',
      'evaluation.figures',
      'evaluation.publishedAt',
      'evaluation.correctedAt',
    ])
    .select((eb) =>
      eb
        .selectFrom('schemeVersion')
        .select(sql<string>`rules ->> 'name'`.as('name'))
        .whereRef('schemeVersion.schemeId', '=', 'evaluation.schemeId')
        .orderBy('version', 'desc')
        .limit(1)
        .as('schemeName'),
    )
    .select((eb) => viewsWaiting(eb.ref('evaluation.id')).as('viewsWaiting'));
}

function viewsWaiting(id: Expression<number>) {
  return sql<number>`(select count(*)::int from evaluation_voice
    where evaluation_id = ${id} and written_at is not null and shown_at is null)`;
}

/** One evaluation, or undefined. */
export async function loadEvaluation(db: Db | Tx, id: number): Promise<Evaluation | undefined> {
  const row = await evaluations(db).where('evaluation.id', '=', id).executeTakeFirst();
  return row as unknown as Evaluation | undefined;
}

/** What is asked of the list: of which project, published or not, with views to read only, and so many. */
export type Asked = {
  published: boolean;
  withViews?: boolean;
  projectIds?: readonly number[];
  limit: number;
  offset?: number;
};

/** Published ones with the newest first; those that wait with the most urgent first. */
export async function listEvaluations(
  db: Db | Tx,
  { published, withViews = false, projectIds, limit, offset = 0 }: Asked,
) {
  const rows = await evaluations(db)
    .where('evaluation.publishedAt', published ? 'is not' : 'is', null)
    .$if(projectIds !== undefined, (query) => query.where('evaluation.projectId', 'in', [0, ...(projectIds ?? [])]))
    .$if(withViews, (query) => query.where((eb) => viewsWaiting(eb.ref('evaluation.id')), '>', 0))
    .$if(published, (query) => query.orderBy('evaluation.publishedAt', 'desc'))
    .$if(!published, (query) => query.orderBy('evaluation.dueOn'))
    .orderBy('evaluation.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows as unknown as Evaluation[];
}

/** How many are published. */
export async function countPublished(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('evaluation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('publishedAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** What it is about, in the words of the town. */
export function titleOf({ title, question, schemeName, year }: Evaluation): string {
  return title ?? question ?? `${schemeName ?? ''} ${year ?? ''}`.trim();
}
