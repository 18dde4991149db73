import type { Db, Tx } from '../../platform/db/db.ts';
import type { EvaluationFigures } from '../evaluation/index.ts';
import type { Run } from './summarise.ts';

/** Enough for years of a large town, and one page of memory. */
const mostRuns = 2_000;

/** Every evaluated run, the newest first. */
export async function loadRuns(db: Db | Tx): Promise<Run[]> {
  const rows = await db
    .selectFrom('evaluation')
    .innerJoin('step', 'step.id', 'evaluation.stepId')
    .innerJoin('project', 'project.id', 'evaluation.projectId')
    .select(['evaluation.id as evaluationId', 'evaluation.instrument', 'step.title', 'project.question'])
    .select(['endedOn', 'again', 'hours', 'costCents', 'figures'])
    .where('evaluation.publishedAt', 'is not', null)
    .$narrowType<{ instrument: string }>()
    .orderBy('endedOn', 'desc')
    .orderBy('evaluation.id', 'desc')
    .limit(mostRuns)
    .execute();
  return rows.map((row) => ({ ...row, figures: row.figures as unknown as EvaluationFigures }));
}
