import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { OwnPart, Whose } from '../steps/index.ts';
import type { Stance } from './backing.ts';
import { backingPath, challengeSupportPath, conversationSupportPath, worryPath } from './backing-path.ts';
import { backingMessages } from './messages.ts';
import { isTheirs } from './who-backs.ts';

const most = 100;
type Own = {
  id: number;
  stance: Stance;
  words: string;
  status: 'waiting' | 'published' | 'hidden';
  answer: string;
  givenAt: Date;
  slug: string | null;
  applicationId: number | null;
  conversationId: number | null;
  title: string;
};

/** What somebody said of initiatives, for their own page, with what the teams said back; newest first. */
export async function ownBackings({ db }: { db: Db }, whose: Whose, locale: Locale): Promise<OwnPart[]> {
  const who = { personId: null, contactId: null, visitorId: null, ...whose };
  const { rows } = await sql<Own>`
    select backing.id, stance, words, backing.status, answer, given_at, project.slug, application_id as "applicationId",
      conversation_id as "conversationId", coalesce(project.question, application.title, city_conversation.subject) as title
    from backing left join project on project.id = backing.project_id
      left join application on application.id = backing.application_id
      left join city_conversation on city_conversation.id = backing.conversation_id
    where ${isTheirs(who)} and backing.status <> 'withdrawn' and project.status is distinct from 'draft'
    order by given_at desc, backing.id desc limit ${most}`.execute(db);
  const t = backingMessages(locale).own;
  return rows.map((own) => ({
    title: own.conversationId !== null ? t.conversation : own.slug === null ? t.request : t.title[own.stance],
    titleBy: 'site',
    about: own.title,
    at: own.givenAt,
    text: [own.words && `“${own.words}”`, stateOf(own, locale)].filter(Boolean).join(' '),
    href: placeOf(own),
    answers: [],
  }));
}

function placeOf({ id, stance, status, slug, applicationId, conversationId }: Own): string {
  if (conversationId !== null) return conversationSupportPath(conversationId);
  if (slug === null) return challengeSupportPath(applicationId ?? 0);
  return stance === 'worry' && status === 'published' ? worryPath(slug, id) : backingPath(slug);
}

function stateOf({ stance, status, answer }: Own, locale: Locale): string {
  const t = backingMessages(locale).own;
  if (status !== 'published') return t[status];
  switch (stance) {
    case 'support':
      return t.support;
    case 'worry':
      return answer === '' ? t.noAnswer : t.answered(answer);
    case 'help':
      return answer === '' ? t.noMessage : t.message(answer);
  }
}
