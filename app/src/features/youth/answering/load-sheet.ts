import type { Db, Tx } from '../../../platform/db/db.ts';
import { type ClassSession, loadSession, type Sheet, toSheet } from '../sessions/load-session.ts';

/** An answer that a child is writing, or wrote, with the lesson that it belongs to. */
export type OpenSheet = Sheet & { key: string; session: ClassSession };

/** The sheet with this key in the lesson with this code; undefined where there is none. */
export async function loadSheet(db: Db | Tx, code: string, key: string): Promise<OpenSheet | undefined> {
  const row = await db
    .selectFrom('classSheet as sheet')
    .innerJoin('classSession as lesson', 'lesson.id', 'sheet.sessionId')
    .select(['sheet.id', 'sheet.key', 'sheet.sessionId', 'sheet.status', 'sheet.answers', 'sheet.shortened'])
    .select(['sheet.maybeName', 'sheet.refusedBecause', 'sheet.contributionId'])
    .where('sheet.key', '=', key)
    .where('lesson.code', '=', code)
    .executeTakeFirst();
  if (!row) return undefined;
  const { sessionId, ...sheet } = row;
  const session = await loadSession(db, sessionId);
  return session && { ...toSheet(sheet), key: sheet.key, session };
}
