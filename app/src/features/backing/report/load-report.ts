import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Texts } from './report.ts';
import type { ReportContent } from './report-content.ts';

/** A worry in a version of the report; null where it was taken back or hidden since. */
export type ReportedWorry = { words: string; answer: string } | null;
export type PublishedReport = Texts & {
  version: number;
  changeNote: string;
  publishedAt: Date;
  content: ReportContent;
  worries: ReportedWorry[];
};
export type ReportDraft = Texts & { id: number; version: number; changeNote: string };

/** The versions that were published, newest first, with what changed in each. */
export function listVersions(db: Db | Tx, projectId: number) {
  return db
    .selectFrom('participationReport')
    .select(['version', 'changeNote', 'publishedAt'])
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is not', null)
    .orderBy('version', 'desc')
    .$narrowType<{ publishedAt: Date }>()
    .execute();
}

/** Whether a version was published. */
export async function hasReport(db: Db, projectId: number): Promise<boolean> {
  return (await listVersions(db, projectId)).length > 0;
}

/** One published version, or (without a number) the newest; undefined where there is none. */
export async function loadReport(db: Db, projectId: number, version?: number): Promise<PublishedReport | undefined> {
  const row = await db
    .selectFrom('participationReport')
    .select(['id', 'version', 'reached', 'changed', 'notChanged', 'changeNote', 'publishedAt', 'content'])
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is not', null)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .$narrowType<{ publishedAt: Date }>()
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, content, ...report } = row;
  const worries = await db
    .selectFrom('participationReportWorry as worry')
    .innerJoin('backing', 'backing.id', 'worry.backingId')
    .select(['worry.words', 'worry.answer'])
    // What a moderator hid after it was published is hidden here as well.
    .select(sql<boolean>`backing.status = 'published' and worry.words <> ''`.as('shown'))
    .where('worry.reportId', '=', id)
    .orderBy('worry.backingId')
    .execute();
  return {
    ...report,
    content: content as unknown as ReportContent,
    worries: worries.map(({ shown, words, answer }) => (shown ? { words, answer } : null)),
  };
}

/** The one draft, or undefined. */
export function loadDraft(db: Db | Tx, projectId: number): Promise<ReportDraft | undefined> {
  return db
    .selectFrom('participationReport')
    .select(['id', 'version', 'reached', 'changed', 'notChanged', 'changeNote'])
    .where('projectId', '=', projectId)
    .where('publishedAt', 'is', null)
    .executeTakeFirst();
}
