import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import { afterBounce, type Bounce } from './bounce.ts';

/** Notes that a mail came back; answers whether the address gets no more. Who is no active subscriber is left alone. */
export async function recordBounce(db: Db, subscriberId: number, bounce: Bounce, at: Date): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const subscriber = await tx
      .selectFrom('newsletterSubscriber')
      .select('softBounces')
      .where('id', '=', subscriberId)
      .where('state', '=', 'active')
      .forUpdate()
      .executeTakeFirst();
    if (!subscriber) return false;
    const { softBounces, suspend } = afterBounce(bounce, subscriber.softBounces);
    const suspended = suspend ? ({ state: 'suspended', suspendedAt: at } as const) : {};
    await tx
      .updateTable('newsletterSubscriber')
      .set({ softBounces, ...suspended })
      .where('id', '=', subscriberId)
      .execute();
    if (suspend) {
      const subject = `newsletter-subscriber:${subscriberId}`;
      await record(tx, { actor: 'system', at, act: 'newsletter.suspended', subject, detail: { bounce } });
    }
    return suspend;
  });
}
