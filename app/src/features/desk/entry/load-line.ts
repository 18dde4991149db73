import type { Db } from '../../../platform/db/db.ts';

/** Loads a line that the desk entered: what it was, about which contribution, by whom and when. */
export async function loadLine(db: Db, entryId: number) {
  return db
    .selectFrom('deskEntry')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .leftJoin('contact', 'contact.id', 'deskEntry.contactId')
    .select(['deskEntry.id', 'deskEntry.kind', 'deskEntry.contributionId', 'deskEntry.channel', 'deskEntry.reference'])
    .select(['deskEntry.enteredAt', 'contact.name as contactName'])
    .select(['contribution.title', 'contribution.projectId', 'contribution.answeredAt', 'contribution.status'])
    .where('deskEntry.id', '=', entryId)
    .executeTakeFirst();
}

export type EnteredLine = NonNullable<Awaited<ReturnType<typeof loadLine>>>;
