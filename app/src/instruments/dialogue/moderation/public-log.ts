import type { Db } from '../../../platform/db/db.ts';
import type { Category, Decision } from './ruling.ts';

/** A decision as everybody reads it: the words only of what takes part, and never the reason, which may quote others. */
export type LogLine = {
  id: number;
  decision: Decision;
  category: Category | null;
  at: Date;
  /** Undefined where the statement does not take part. */
  statement: { body: string; bodyEn: string } | undefined;
};

const most = 200;

/** The last decisions about statements of participants, the newest first; at most two hundred. */
export async function publicLog(db: Db, stepId: number): Promise<LogLine[]> {
  const rows = await db
    .selectFrom('dialogueDecision')
    .innerJoin('dialogueStatement', 'dialogueStatement.id', 'dialogueDecision.statementId')
    .select(['dialogueDecision.id', 'decision', 'category', 'decidedAt as at', 'body', 'bodyEn', 'status'])
    .where('dialogueStatement.stepId', '=', stepId)
    .where('dialogueStatement.source', '=', 'participant')
    .orderBy('dialogueDecision.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ body, bodyEn, status, ...line }) => ({
    ...line,
    statement: status === 'published' ? { body, bodyEn } : undefined,
  }));
}
