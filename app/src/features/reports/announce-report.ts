import { sql } from 'kysely';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { plainMail } from '../answers/index.ts';
import { reportMessages } from './messages.ts';

type News = {
  projectId: number;
  question: string;
  slug: string;
  version: number;
  changeNote: string;
  /** The version that people are told about once: a small correction reaches only who had not heard of an earlier one. */
  event: number;
};

/**
 * Tells everybody who took part and left an address, each once per event, by one statement for mail and one for
 * letters, however many there are: the text is the same for all who read the same language.
 */
export async function announceReport(tx: Tx, deps: Deps, news: News): Promise<{ mails: number; letters: number }> {
  const key = `report:${news.projectId}:${news.event}:`;
  const at = deps.now();
  const nl = reportMail(deps, news, 'nl');
  const en = reportMail(deps, news, 'en');
  const mails = await sql`
    insert into message (dedupe_key, to_email, language, subject, text, html, next_attempt_at, created_at)
    select distinct on (lower(email)) ${key}::text || who, email, case locale when 'en' then 'en' else 'nl' end,
      case locale when 'en' then ${en.subject} else ${nl.subject} end,
      case locale when 'en' then ${en.text} else ${nl.text} end,
      case locale when 'en' then ${en.html} else ${nl.html} end,
      ${at}::timestamptz, ${at}::timestamptz
    from (${reached(news.projectId)}) reached
    where way = 'email' and email is not null
    order by lower(email), who desc
    on conflict (dedupe_key) do nothing`.execute(tx);
  const letters = await sql`
    insert into letter (dedupe_key, contact_id, recipient, postal_address, subject, body, created_at)
    select ${key}::text || who, contact.id, contact.name, contact.postal_address,
      ${nl.subject}::text, ${nl.letter}::text, ${at}::timestamptz
    from (${reached(news.projectId)}) reached
    join contact on contact.id = reached.contact_id
    where way = 'letter'
    on conflict (dedupe_key) do nothing`.execute(tx);
  return { mails: Number(mails.numAffectedRows ?? 0), letters: Number(letters.numAffectedRows ?? 0) };
}

// Persons through their acts; contacts too, by the way that they chose. A contact with an account is that person.
function reached(projectId: number) {
  return sql`
    select distinct on (who) who, contact_id, way, email, locale from (
      select 'person:' || person.id as who, null::bigint as contact_id, 'email' as way, person.email, person.locale
      from act join person on person.id = act.person_id
      where act.project_id = ${projectId} and act.kind in ('contribute', 'support', 'comment', 'rate')
      union all
      select coalesce('person:' || contact.person_id, 'contact:' || contact.id), contact.id, contact_way.way,
        contact_way.email, contact_way.locale
      from act join contact on contact.id = act.contact_id join contact_way on contact_way.contact_id = contact.id
      where act.project_id = ${projectId}
    ) everybody
    order by who, contact_id nulls first`;
}

function reportMail(deps: Deps, news: News, locale: 'nl' | 'en') {
  const t = reportMessages(locale).mail;
  const url = `${deps.settings.baseUrl}/trajecten/${news.slug}/verslag`;
  const first = news.version === 1;
  const sentences = [
    t.dear,
    first ? t.intro(news.question) : t.corrected(news.question),
    ...(first ? [] : [news.changeNote]),
    t.inIt,
  ];
  const bye = t.bye(deps.settings.town.name);
  return {
    subject: first ? t.subject : t.correctedSubject,
    ...plainMail([...sentences, { href: url, label: t.read }, bye], locale),
    letter: [...sentences, t.readAt(url), bye].join('\n\n'),
  };
}
