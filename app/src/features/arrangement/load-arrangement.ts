import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../../platform/db/db.ts';
import { type ArrangementAnswer, isAgreed, type Version } from './arrangement.ts';

/** The arrangement of an initiative: the newest version, and the newest that both signed, which holds. */
export type Arrangement = { newest: Version | undefined; agreed: Version | undefined };

/** All that was put to the two sides, the newest first. */
async function listVersions(db: Db | Tx, projectId: number): Promise<Version[]> {
  const rows = await db
    .selectFrom('arrangementVersion as version')
    .select(['id', 'version', 'answers', 'validUntil', 'savedSide', 'savedAt'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('arrangementSignature as signature')
          .select(['side', 'function', 'signedBy as by', 'signedAt as at'])
          .whereRef('versionId', '=', 'version.id')
          .orderBy('signedAt'),
      ).as('signatures'),
    )
    .where('projectId', '=', projectId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ answers, signatures, ...row }) => ({
    ...row,
    // Written by answersFrom and by nothing else.
    answers: answers as ArrangementAnswer[],
    signatures: signatures.map(({ at, by, ...one }) => ({ ...one, signedBy: by, signedAt: new Date(at) })),
  }));
}

/** The arrangement of an initiative as it stands. */
export async function loadArrangement(db: Db | Tx, projectId: number): Promise<Arrangement> {
  const versions = await listVersions(db, projectId);
  return { newest: versions[0], agreed: versions.find(isAgreed) };
}
