import { sql } from 'kysely';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type UnsubscribeScope, unsubscribeUrl } from './unsubscribe-token.ts';
import { unsubscribePlace } from './update-mail.ts';

export type Reader = { personId: string; email: string; locale: Locale };
export type RenderedMail = { subject: string; text: string; html: string };

type Sending<R extends Reader> = {
  /** Together with the reader this is the dedupe key of the mail. */
  key: string;
  scope: UnsubscribeScope;
  /** Readers with the same mail must get the same object: its texts then travel to the database once. */
  mailFor: (reader: R) => RenderedMail;
};

const batchSize = 1_000;

/** Puts a mail in the outbox for each reader, a thousand a statement; the database fills in everybody's own link. */
export async function sendToReaders<R extends Reader>(
  deps: Deps,
  readers: readonly R[],
  { key, scope, mailFor }: Sending<R>,
): Promise<void> {
  const now = deps.now();
  for (let from = 0; from < readers.length; from += batchSize) {
    const batch = readers.slice(from, from + batchSize);
    const places = new Map<RenderedMail, { place: number; language: Locale }>();
    const placeOf = (reader: R) => {
      const mail = mailFor(reader);
      const known = places.get(mail) ?? { place: places.size + 1, language: reader.locale };
      places.set(mail, known);
      return known.place;
    };
    const which = batch.map(placeOf);
    const mails = [...places.keys()];
    const languages = [...places.values()].map(({ language }) => language);
    await sql`
      insert into message
        (dedupe_key, to_email, subject, text, html, language, unsubscribe_url, next_attempt_at, created_at)
      select reader.key, reader.email, mail.subject, replace(mail.text, ${unsubscribePlace}, reader.url),
        replace(mail.html, ${unsubscribePlace}, reader.url), mail.language, reader.url, ${now}, ${now}
      from unnest(
        ${batch.map(({ personId }) => `${key}:${personId}`)}::text[],
        ${batch.map(({ email }) => email)}::text[],
        ${batch.map(({ personId }) => unsubscribeUrl(deps.settings, { personId, scope }))}::text[],
        ${which}::int[]
      ) as reader (key, email, url, place)
      join unnest(
        ${mails.map(({ subject }) => subject)}::text[],
        ${mails.map(({ text }) => text)}::text[],
        ${mails.map(({ html }) => html)}::text[],
        ${languages}::text[]
      ) with ordinality as mail (subject, text, html, language, place) on mail.place = reader.place
      on conflict (dedupe_key) do nothing`.execute(deps.db);
  }
}
