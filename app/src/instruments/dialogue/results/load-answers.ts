import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { AnalysisTask, AnswerColumns } from './analysis.ts';

const signs = { agree: 1, disagree: -1, pass: 0 } as const;

/** The statements that take part, with how many people marked each as important. */
export async function statementsToAnalyse(db: Db | Tx, stepId: number): Promise<AnalysisTask['statements']> {
  const { rows } = await sql<AnalysisTask['statements'][number]>`
    select statement.id, body, body_en, count(*) filter (where important and answer <> 'later')::int as important
    from dialogue_statement statement left join dialogue_answer answered on answered.statement_id = statement.id
    where step_id = ${stepId} and status = 'published'
    group by statement.id order by statement.id`.execute(db);
  return rows;
}

/** All answers to statements that take part, as columns. What was kept for later is none. */
export async function answersToAnalyse(db: Db | Tx, stepId: number): Promise<AnswerColumns> {
  const rows = await db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueStatement', 'dialogueStatement.id', 'dialogueAnswer.statementId')
    .select(['participantId', 'statementId', 'answer', 'at'])
    .where('stepId', '=', stepId)
    .where('status', '=', 'published')
    .where('answer', '<>', 'later')
    .$narrowType<{ answer: keyof typeof signs }>()
    .execute();
  return {
    participant: Float64Array.from(rows, ({ participantId }) => participantId),
    statement: Float64Array.from(rows, ({ statementId }) => statementId),
    answer: Int8Array.from(rows, ({ answer }) => signs[answer]),
    at: Float64Array.from(rows, ({ at }) => at.getTime()),
  };
}
