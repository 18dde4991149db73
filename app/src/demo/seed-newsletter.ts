import { sql } from 'kysely';
import { demoIssue } from '../features/newsletter/index.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import { editor, newsletters, subscribedPeople, subscriberCount } from './content/newsletters.ts';
import type { DemoTown } from './demo-town.ts';
import { demoPeople } from './people.ts';

/** Fills the newsletter: who subscribes, two issues that were sent, and a draft. */
export async function seedNewsletter(tx: Tx, town: DemoTown, now: Date): Promise<void> {
  await seedSubscribers(tx, town);
  const writer = town.people.get(editor) ?? null;
  for (const { own, sentAgo, ...texts } of newsletters) {
    const at = sentAgo === null ? now : atHour(addDays(town.today, -sentAgo), 9);
    const sent = { state: 'sent', approvedAt: at, sendAt: at, startedAt: at, finishedAt: at } as const;
    const { id } = await tx
      .insertInto('newsletterIssue')
      .values({
        ...{ ...texts, createdBy: writer, createdAt: at, changedBy: writer, changedAt: at },
        ...(sentAgo === null ? {} : sent),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const records = await demoIssue(tx, at);
    await tx
      .insertInto('newsletterItem')
      .values([
        ...records.map(({ kind, source, title, text, href, themeIds, areaIds }, index) => ({
          ...{ issueId: id, ordinal: index + 1, kind, source, titleNl: title, textNl: text, href },
          ...{ themeIds: [...themeIds], areaIds: [...areaIds] },
        })),
        { issueId: id, ordinal: records.length + 1, kind: 'own', ...own },
      ])
      .execute();
    if (sentAgo !== null) await seedRecipients(tx, id, at);
  }
}

/** Each in one language; some for one area or one theme, most for everything. */
async function seedSubscribers(tx: Tx, town: DemoTown): Promise<void> {
  const since = atHour(addDays(town.today, -120), 12);
  await sql`
    with wijk as (select id::int, row_number() over (order by code) as place, count(*) over () as together
        from area where kind = 'wijk'),
      theme_in_order as (select id::int, row_number() over (order by slug) as place, count(*) over () as together from theme)
    insert into newsletter_subscriber (email, language, theme_ids, area_ids, state, asked_at, confirmed_at)
    select 'lezer' || number || '@voorbeeld.example', case when number % 9 = 0 then 'en' else 'nl' end,
      case when number % 3 = 0 then array(select id from theme_in_order where place = 1 + number % together) else '{}' end,
      case when number % 4 = 0 then array(select id from wijk where place = 1 + number % together) else '{}' end,
      case when number % 21 = 0 then 'waiting' else 'active' end, ${since}::timestamptz,
      case when number % 21 = 0 then null else ${since}::timestamptz end
    from generate_series(1, ${subscriberCount}::int) as number`.execute(tx);
  const known = demoPeople.filter(({ name }) => subscribedPeople.includes(name));
  if (known.length === 0) return;
  await tx
    .insertInto('newsletterSubscriber')
    .values(
      known.map(({ id, email }) => ({
        ...({ email, personId: id, language: 'nl', state: 'active' } as const),
        ...{ askedAt: since, confirmedAt: since },
      })),
    )
    .execute();
}

/** As sending leaves it: everybody got all pieces, and one address was full. */
async function seedRecipients(tx: Tx, issueId: number, at: Date): Promise<void> {
  await sql`
    with edition as (insert into newsletter_edition (issue_id, language, item_ids)
        select ${issueId}::bigint, 'nl', array_agg(id::int order by ordinal) from newsletter_item where issue_id = ${issueId}
        returning id)
    insert into newsletter_recipient (issue_id, edition_id, subscriber_id, status, attempts, next_attempt_at, sent_at, last_error)
    select ${issueId}::bigint, edition.id, subscriber.id,
      case when subscriber.email like 'lezer7@%' then 'failed' else 'sent' end, 1, ${at}::timestamptz,
      case when subscriber.email like 'lezer7@%' then null else ${at}::timestamptz end,
      case when subscriber.email like 'lezer7@%' then 'EENVELOPE 552' end
    from newsletter_subscriber subscriber, edition where subscriber.state = 'active'`.execute(tx);
}
