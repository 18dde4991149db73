import type { Db } from '../../../platform/db/db.ts';

export type TermChange = Awaited<ReturnType<typeof loadTermChanges>>[number];

/** What changed about the term of a panel after people were invited, the newest first. */
export function loadTermChanges(db: Db, stepId: number) {
  return db
    .selectFrom('panelTermChange')
    .select(['changedAt', 'wasUntil', 'until', 'wasDeleteOn', 'deleteOn'])
    .where('stepId', '=', stepId)
    .orderBy('id', 'desc')
    .execute();
}
