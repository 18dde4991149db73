import type { Db, Tx } from '../../platform/db/db.ts';
import { loadSignatures } from '../sign-off/index.ts';
import { type ArrangementAnswer, isAgreed, type Version } from './arrangement.ts';

/** The arrangement of an initiative: the newest version, and the newest that both signed, which holds. */
export type Arrangement = { newest: Version | undefined; agreed: Version | undefined };

/** All that was put to the two sides, the newest first. */
async function listVersions(db: Db | Tx, projectId: number): Promise<Version[]> {
  const rows = await db
    .selectFrom('arrangementVersion')
    .select(['id', 'version', 'answers', 'validUntil', 'savedSide', 'savedAt'])
    .where('projectId', '=', projectId)
    .orderBy('version', 'desc')
    .execute();
  const ids = rows.map(({ id }) => id);
  const signatures = await loadSignatures(db, 'arrangementVersionId', ids);
  return rows.map(({ answers, ...row }) => ({
    ...row,
    // Written by answersFrom and by nothing else.
    answers: answers as ArrangementAnswer[],
    signatures: signatures.get(row.id) ?? [],
  }));
}

/** The arrangement of an initiative as it stands. */
export async function loadArrangement(db: Db | Tx, projectId: number): Promise<Arrangement> {
  const versions = await listVersions(db, projectId);
  return { newest: versions[0], agreed: versions.find(isAgreed) };
}
