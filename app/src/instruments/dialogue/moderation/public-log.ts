import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { wordsOf } from '../statements/statement.ts';
import { moderationMessages } from './moderation-messages.ts';
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

/** So many stand on the page; the file holds all. */
export const mostOnPage = 200;

/** The decisions about statements of participants, the newest first. */
export async function publicLog(db: Db, stepId: number, most?: number): Promise<LogLine[]> {
  const rows = await db
    .selectFrom('dialogueDecision')
    .innerJoin('dialogueStatement', 'dialogueStatement.id', 'dialogueDecision.statementId')
    .select(['dialogueDecision.id', 'decision', 'category', 'decidedAt as at', 'body', 'bodyEn', 'status'])
    .where('dialogueStatement.stepId', '=', stepId)
    .where('dialogueStatement.source', '=', 'participant')
    .orderBy('dialogueDecision.id', 'desc')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute();
  return rows.map(({ body, bodyEn, status, ...line }) => ({
    ...line,
    statement: status === 'published' ? { body, bodyEn } : undefined,
  }));
}

/** The log as a file for a spreadsheet: moment, decision, kind of reason, and the words only of what takes part. */
export function logFile(log: readonly LogLine[], locale: Locale): string {
  const t = moderationMessages(locale);
  const lines = log.map(({ at, decision, category, statement }) => [
    at.toISOString(),
    t.logDecision[decision],
    category ? t.categories[category] : '',
    statement ? wordsOf(statement, locale).text : '',
  ]);
  return writeCsv([[t.when, t.what, t.category, t.statement], ...lines]);
}
