import { sql } from 'kysely';
import type { Db, Tx } from '../db/db.ts';
import type { RenderedMail } from './render-mail.ts';
import { unsubscribePlace } from './unsubscribe-place.ts';

export type QueuedMail = {
  /** Names the event and the reader ("answer:12:<person>"); a second mail with the same key is dropped. */
  dedupeKey: string;
  to: string;
  /** Readers of the same text share one object: it then travels to the database once. */
  mail: RenderedMail;
  /** Only for mail that somebody subscribed to: a POST here unsubscribes without signing in (RFC 8058). */
  unsubscribeUrl?: string;
};

const batchSize = 1_000;

/**
 * Puts mail in the outbox, a thousand a statement, in the command's own transaction; delivery follows within seconds
 * after the commit. Answers how many are new. The database fills in everybody's own link to unsubscribe.
 */
export async function queueMails(tx: Db | Tx, mails: readonly QueuedMail[], now: Date): Promise<number> {
  let added = 0;
  for (let from = 0; from < mails.length; from += batchSize) {
    const batch = mails.slice(from, from + batchSize);
    const texts = [...new Set(batch.map(({ mail }) => mail))];
    const places = new Map(texts.map((text, index) => [text, index + 1]));
    const { numAffectedRows } = await sql`
      insert into message
        (dedupe_key, to_email, subject, text, html, language, unsubscribe_url, next_attempt_at, created_at)
      select reader.key, reader.email, mail.subject,
        case when reader.url is null then mail.text else replace(mail.text, ${unsubscribePlace}, reader.url) end,
        case when reader.url is null then mail.html else replace(mail.html, ${unsubscribePlace}, reader.url) end,
        mail.language, reader.url, ${now}::timestamptz, ${now}::timestamptz
      from unnest(
        ${batch.map(({ dedupeKey }) => dedupeKey)}::text[],
        ${batch.map(({ to }) => to)}::text[],
        ${batch.map(({ unsubscribeUrl }) => unsubscribeUrl ?? null)}::text[],
        ${batch.map(({ mail }) => places.get(mail))}::int[]
      ) as reader (key, email, url, place)
      join unnest(
        ${texts.map(({ subject }) => subject)}::text[],
        ${texts.map(({ text }) => text)}::text[],
        ${texts.map(({ html }) => html)}::text[],
        ${texts.map(({ language }) => language)}::text[]
      ) with ordinality as mail (subject, text, html, language, place) on mail.place = reader.place
      on conflict (dedupe_key) do nothing`.execute(tx);
    added += Number(numAffectedRows ?? 0);
  }
  return added;
}

/** Puts one mail in the outbox. */
export async function queueMail(tx: Db | Tx, mail: QueuedMail, now: Date): Promise<void> {
  await queueMails(tx, [mail], now);
}
