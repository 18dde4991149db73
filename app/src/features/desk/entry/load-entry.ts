import type { Db } from '../../../platform/db/db.ts';

export type EntryToCorrect = {
  id: number;
  /** The line that the desk wrote down for it. */
  lineId: number;
  title: string;
  body: string;
  areaId: number | null;
  status: 'waiting' | 'published' | 'hidden' | 'withdrawn';
  answered: boolean;
  stepId: number;
  projectId: number;
  stepTitle: string;
};

/** A contribution that the desk entered; undefined for those that residents wrote themselves. */
export async function loadEntry(db: Db, contributionId: number): Promise<EntryToCorrect | undefined> {
  const row = await db
    .selectFrom('deskEntry')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .innerJoin('step', 'step.id', 'contribution.stepId')
    .select(['contribution.id', 'contribution.title', 'contribution.body', 'contribution.areaId'])
    .select(['contribution.status', 'contribution.stepId', 'contribution.projectId', 'contribution.answeredAt'])
    .select(['step.title as stepTitle', 'deskEntry.id as lineId'])
    .where('deskEntry.contributionId', '=', contributionId)
    .where('deskEntry.kind', '=', 'contribution')
    .executeTakeFirst();
  return row && { ...row, answered: row.answeredAt !== null };
}
