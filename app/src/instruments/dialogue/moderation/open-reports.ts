import type { Db, Tx } from '../../../platform/db/db.ts';

/** Why a reader reported a statement. */
export type OpenReport = { reason: 'personal_data' | 'offensive' | 'spam' | 'other'; explanation: string };

/** The reports of these statements about which nobody decided yet, by the statement; none for one that nobody reported. */
export async function openReports(db: Db | Tx, statementIds: readonly number[]): Promise<Map<number, OpenReport[]>> {
  if (statementIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('flag')
    .select(['statementId', 'reason', 'explanation'])
    .where('statementId', 'in', statementIds)
    .where('settledAt', 'is', null)
    .orderBy('id')
    .$narrowType<{ statementId: number; reason: OpenReport['reason'] }>()
    .execute();
  return Map.groupBy(rows, ({ statementId }) => statementId);
}
