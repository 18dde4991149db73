import type { Db, Tx } from '../../platform/db/db.ts';
import { type Agreement, type AgreementPromise, agreementTexts } from './agreement.ts';

export type AgreementVersion = Agreement & {
  id: number;
  projectId: number;
  version: number;
  changeNote: string;
  publishedAt: Date | null;
};

const columns = [
  'id',
  'projectId',
  'version',
  'level',
  ...agreementTexts,
  'promises',
  'changeNote',
  'publishedAt',
] as const;

type Row = Omit<AgreementVersion, 'promises'> & { promises: unknown };
const toVersion = (row: Row): AgreementVersion => ({ ...row, promises: row.promises as AgreementPromise[] });

/** All published versions, newest first. */
export async function publishedVersions(db: Db | Tx, projectId: number): Promise<AgreementVersion[]> {
  const rows = await db
    .selectFrom('agreement')
    .select(columns)
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is not', null)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** The version in force, or undefined where nothing was published. */
export async function currentAgreement(db: Db | Tx, projectId: number): Promise<AgreementVersion | undefined> {
  const row = await db
    .selectFrom('agreement')
    .select(columns)
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is not', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toVersion(row);
}

/** The one draft of a project, or undefined. */
export async function draftAgreement(db: Db | Tx, projectId: number): Promise<AgreementVersion | undefined> {
  const row = await db
    .selectFrom('agreement')
    .select(columns)
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is', null)
    .executeTakeFirst();
  return row && toVersion(row);
}
