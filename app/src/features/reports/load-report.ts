import type { Db, Tx } from '../../platform/db/db.ts';
import type { Report } from './report.ts';
import type { ReportFigures } from './report-figures.ts';

export type ReportVersion = Report & {
  id: number;
  version: number;
  changeNote: string;
  announced: boolean;
  publishedAt: Date | null;
  figures: ReportFigures | null;
};

function versions(db: Db | Tx, projectId: number) {
  return db
    .selectFrom('report')
    .select([
      'id',
      'version',
      'reached',
      'how',
      'said',
      'done',
      'notDone',
      'changeNote',
      'announced',
      'publishedAt',
      'figures',
    ])
    .where('projectId', '=', projectId);
}

/** All published versions, newest first. */
export async function publishedReports(db: Db | Tx, projectId: number): Promise<ReportVersion[]> {
  const rows = await versions(db, projectId).where('publishedAt', 'is not', null).orderBy('version', 'desc').execute();
  return rows as unknown as ReportVersion[];
}

/** The one draft of a project, or undefined. */
export async function draftReport(db: Db | Tx, projectId: number): Promise<ReportVersion | undefined> {
  const row = await versions(db, projectId).where('publishedAt', 'is', null).executeTakeFirst();
  return row as unknown as ReportVersion | undefined;
}
