import { sql } from 'kysely';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { queueLetters } from '../../platform/mail/queue-letters.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../platform/mail/render-letter.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { type ReportNews, reportMail } from './report-mail.ts';

type Reached = { who: string } & (
  | { way: 'mail'; email: string; locale: Locale }
  | { way: 'letter'; contactId: number; name: string; postalAddress: string }
);

/**
 * Tells everybody who took part and left an address, each once per event, however many they are: all who read the same
 * language get the same text. A person's key is `event` and person, by which followers are told too; so who follows
 * and took part is told once.
 */
export async function announceReport(
  tx: Tx,
  deps: Deps,
  news: ReportNews & { projectId: number; event: string },
): Promise<{ mails: number; letters: number }> {
  const everybody = await reached(tx, news.projectId);
  const at = deps.now();
  const mail = {
    nl: renderMail(reportMail(news, 'nl', 'mail'), deps.settings, 'nl'),
    en: renderMail(reportMail(news, 'en', 'mail'), deps.settings, 'en'),
  };
  const letter = renderLetter(reportMail(news, 'nl', 'letter'), deps.settings);
  const byMail = everybody.filter((one) => one.way === 'mail');
  const byLetter = everybody.filter((one) => one.way === 'letter');
  const mails = await queueMails(
    tx,
    byMail.map(({ who, email, locale }) => ({ dedupeKey: `${news.event}:${who}`, to: email, mail: mail[locale] })),
    at,
  );
  const letters = await queueLetters(
    tx,
    byLetter.map(({ who, contactId, name, postalAddress }) => ({
      dedupeKey: `${news.event}:${who}`,
      contactId,
      recipient: name,
      postalAddress,
      ...letter,
    })),
    at,
  );
  return { mails, letters };
}

// Persons through their acts; contacts too, by the way that they chose. A contact with an account, or with the address
// of one, is that person.
async function reached(tx: Tx, projectId: number): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    select * from (select distinct on (who) * from (
      select distinct person.id::text as who, null::bigint as "contactId", 'mail' as way, person.email,
        case person.locale when 'en' then 'en' else 'nl' end as locale, null as name, null as "postalAddress"
      from act join person on person.id = act.person_id
      where act.project_id = ${projectId} and act.kind in ('contribute', 'support', 'comment', 'rate', 'answer')
        and person.email is not null
      union all
      select distinct coalesce(contact.person_id::text, same.id::text, 'contact:' || contact.id), contact.id,
        case contact_way.way when 'email' then 'mail' else contact_way.way end, contact_way.email,
        case contact_way.locale when 'en' then 'en' else 'nl' end, contact.name, contact.postal_address
      from act
      join contact on contact.id = act.contact_id
      join contact_way on contact_way.contact_id = contact.id
      left join person same on contact_way.way = 'email' and lower(same.email) = lower(contact_way.email)
      where act.project_id = ${projectId}
    ) everybody
    order by who, "contactId" nulls first) once
    where way in ('mail', 'letter')
    order by "contactId" nulls first`.execute(tx);
  const byPlace = new Map<string, Reached>();
  for (const one of rows) {
    // Two contacts may share an address: a household with one mailbox hears it once, always by the same of them.
    const place = one.way === 'mail' ? one.email.toLowerCase() : one.who;
    if (!byPlace.has(place)) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}
