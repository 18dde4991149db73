import type { Db } from '../../../platform/db/db.ts';
import { type ConversationRow, conversations } from '../conversation-row.ts';

// So many are on one page; older ones are found by searching.
const most = 100;

/** All conversations that everybody may read, newest first; `all` adds what waits to be judged, for the team. */
export async function listConversations(db: Db, { all }: { all: boolean }): Promise<ConversationRow[]> {
  return conversations(db)
    .$if(!all, (query) =>
      query.where((eb) => eb.or([eb('openedAt', 'is not', null), eb('state', 'not in', ['waiting', 'withdrawn'])])),
    )
    .orderBy('askedAt', 'desc')
    .orderBy('cityConversation.id', 'desc')
    .limit(most)
    .execute();
}
