import type { Db } from '../../../platform/db/db.ts';
import type { PaperOf } from '../desk-page.tsx';

export type EntryToCorrect = PaperOf & {
  id: number;
  /** The line that the desk wrote down for it. */
  lineId: number;
  title: string;
  body: string;
  areaId: number | null;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  answered: boolean;
  stepId: number;
  stepTitle: string;
  enteredBy: string | null;
};

/** A contribution that the desk entered; undefined for those that residents wrote themselves. */
export async function loadEntry(db: Db, contributionId: number): Promise<EntryToCorrect | undefined> {
  const row = await db
    .selectFrom('deskEntry')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select(['contribution.id', 'contribution.title', 'contribution.body', 'contribution.areaId'])
    .select(['contribution.status', 'contribution.stepId', 'contribution.projectId', 'contribution.answeredAt'])
    .select(['step.title as stepTitle', 'deskEntry.id as lineId', 'deskEntry.enteredBy'])
    .select(['project.kind as projectKind', 'project.slug as projectSlug', 'project.question as projectQuestion'])
    .where('deskEntry.contributionId', '=', contributionId)
    .where('deskEntry.kind', '=', 'contribution')
    .executeTakeFirst();
  return row && { ...row, answered: row.answeredAt !== null };
}
