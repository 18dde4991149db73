import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';

/** Who ended it: the reader by a link, or an officer because somebody called, wrote or complained. */
export type EndedBecause = 'reader' | 'asked' | 'complaint';

/**
 * Ends a subscription by deleting it: nothing is kept of who wants no mail. What is being sent right now passes over
 * who left. Answers whether there was one; doing it twice is no mistake.
 */
export async function endSubscription(
  { db, now }: Deps,
  actor: Actor | 'system',
  subscriberId: number,
  because: EndedBecause,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('newsletterSubscriber')
      .where('id', '=', subscriberId)
      .returning('id')
      .executeTakeFirst();
    if (!gone) return false;
    const subject = `newsletter-subscriber:${subscriberId}`;
    await record(tx, { actor, at: now(), act: 'newsletter.unsubscribed', subject, detail: { because } });
    return true;
  });
}
