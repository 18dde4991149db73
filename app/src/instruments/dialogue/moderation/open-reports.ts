import type { Db, Tx } from '../../../platform/db/db.ts';

/** Why a reader reported a statement. */
export type OpenReport = { reason: 'personal_data' | 'offensive' | 'spam' | 'other'; explanation: string };

/** The reports of a statement about which nobody decided yet. */
export function openReports(db: Db | Tx, statementId: number): Promise<OpenReport[]> {
  return db
    .selectFrom('flag')
    .select(['reason', 'explanation'])
    .where('statementId', '=', statementId)
    .where('settledAt', 'is', null)
    .orderBy('id')
    .$narrowType<{ reason: OpenReport['reason'] }>()
    .execute();
}
