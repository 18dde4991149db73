import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Answer } from '../dialogue.ts';

/** How far a participant is: statements answered, kept for later, and all that can be answered. */
export type Progress = { answered: number; later: number; total: number };

/** How far this participant is in the dialogue. */
export async function progressOf(db: Db, stepId: number, participant: number | null): Promise<Progress> {
  return db
    .selectFrom('dialogueStatement')
    .leftJoin('dialogueAnswer as own', (join) =>
      join.onRef('own.statementId', '=', 'dialogueStatement.id').on('own.participantId', '=', participant ?? 0),
    )
    .select([
      sql<number>`count(*) filter (where own.answer <> 'later')::int`.as('answered'),
      sql<number>`count(*) filter (where own.answer = 'later')::int`.as('later'),
      sql<number>`count(*)::int`.as('total'),
    ])
    .where('dialogueStatement.stepId', '=', stepId)
    .where('dialogueStatement.status', '=', 'published')
    .executeTakeFirstOrThrow();
}

/** An answer as its participant sees it again. */
export type OwnAnswer = { id: number; body: string; bodyEn: string; answer: Answer; important: boolean };

/** What this participant answered, the newest first; also what was kept for later. */
export function ownAnswers(db: Db, stepId: number, participant: number | null): Promise<OwnAnswer[]> {
  return db
    .selectFrom('dialogueAnswer')
    .innerJoin('dialogueStatement', 'dialogueStatement.id', 'dialogueAnswer.statementId')
    .select(['dialogueStatement.id', 'body', 'bodyEn', 'answer', 'important'])
    .where('participantId', '=', participant ?? 0)
    .where('dialogueStatement.stepId', '=', stepId)
    .where('dialogueStatement.status', '=', 'published')
    .orderBy('at', 'desc')
    .orderBy('dialogueStatement.id')
    .execute();
}
