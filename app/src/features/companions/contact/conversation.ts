import type { Db } from '../../../platform/db/db.ts';

/** A message as both sides see it; without a name where the account is gone. */
export type ShownMessage = { id: number; body: string; authorName: string; fromTown: boolean; sentAt: Date };

const mostShown = 200;

/** What team and town hall said about an initiative, oldest first; the newest two hundred. */
export async function listMessages(db: Db, projectId: number): Promise<ShownMessage[]> {
  const newest = await db
    .selectFrom('companionMessage')
    .innerJoin('companionRequest', 'companionRequest.id', 'companionMessage.requestId')
    .select(['companionMessage.id', 'body', 'authorName', 'fromTown', 'sentAt'])
    .where('projectId', '=', projectId)
    .orderBy('companionMessage.id', 'desc')
    .limit(mostShown)
    .execute();
  return newest.reverse();
}
