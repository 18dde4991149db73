import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** A reader whose turn it is; without an address they left since sending began. */
export type Claimed = {
  id: number;
  editionId: number;
  subscriberId: number | null;
  email: string | null;
  softBounces: number;
  attempts: number;
  perSecond: number;
};

/** Takes one reader that no other lane has, while the issue is being sent; committed at once, being a statement. */
export async function claim(db: Db, issueId: number, sender: number, now: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with due as materialized (
      select recipient.id, issue.per_second
      from newsletter_recipient recipient join newsletter_issue issue on issue.id = recipient.issue_id
      where recipient.issue_id = ${issueId} and recipient.status = 'queued' and recipient.next_attempt_at <= ${now}
        and issue.state = 'sending'
      order by recipient.next_attempt_at, recipient.id limit 1
      for update of recipient skip locked
    ), taken as (
      update newsletter_recipient recipient
      set status = 'sending', sender = ${sender}, attempts = recipient.attempts + 1
      from due where recipient.id = due.id
      returning recipient.*, due.per_second
    )
    select taken.id, taken.edition_id as "editionId", subscriber.id as "subscriberId", subscriber.email,
      coalesce(subscriber.soft_bounces, 0) as "softBounces", taken.attempts, taken.per_second as "perSecond"
    from taken left join newsletter_subscriber subscriber
      on subscriber.id = taken.subscriber_id and subscriber.state = 'active'`.execute(db);
  return rows[0];
}
