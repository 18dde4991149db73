import type { Db } from '../../../platform/db/db.ts';

/** Loads a line that the desk entered: what it was, about which contribution, by whom and when. */
export async function loadLine(db: Db, entryId: number) {
  return db
    .selectFrom('deskEntry')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .leftJoin('contact', 'contact.id', 'deskEntry.contactId')
    .select(['deskEntry.id', 'deskEntry.kind', 'deskEntry.contributionId', 'deskEntry.channel', 'deskEntry.reference'])
    .select('deskEntry.stepId')
    .select(['deskEntry.enteredAt', 'deskEntry.enteredBy', 'contact.name as contactName'])
    .select(['contribution.title', 'contribution.projectId', 'contribution.answeredAt', 'contribution.status'])
    .select(['project.kind as projectKind', 'project.slug as projectSlug', 'project.question as projectQuestion'])
    .where('deskEntry.id', '=', entryId)
    .executeTakeFirst();
}

export type EnteredLine = NonNullable<Awaited<ReturnType<typeof loadLine>>>;
