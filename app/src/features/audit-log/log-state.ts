import type { Db } from '../../platform/db/db.ts';

export type LogState = { lines: number; hash: string; at: Date } | null;

/** How far the log is sealed; null while it is empty. The last position is the count, so nothing is counted. */
export async function logState(db: Db): Promise<LogState> {
  const last = await db
    .selectFrom('auditSeal')
    .innerJoin('auditLine', 'auditLine.id', 'auditSeal.lineId')
    .select(['auditSeal.position as lines', 'auditSeal.hash', 'auditLine.at'])
    .orderBy('auditSeal.position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}
