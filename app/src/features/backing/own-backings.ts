import { sql } from 'kysely';
import type { Db } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { OwnPart, Whose } from '../steps/index.ts';
import type { Stance } from './backing.ts';
import { backingPath, worryPath } from './backing-path.ts';
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
  slug: string;
  title: string;
};

/** What somebody said of initiatives, for their own page, with what the teams said back; newest first. */
export async function ownBackings({ db }: { db: Db }, whose: Whose, locale: Locale): Promise<OwnPart[]> {
  const who = { personId: null, contactId: null, visitorId: null, ...whose };
  const { rows } = await sql<Own>`
    select backing.id, stance, words, backing.status, answer, given_at, project.slug, project.question as title
    from backing join project on project.id = backing.project_id
    where ${isTheirs(who)} and backing.status <> 'withdrawn' and project.status <> 'draft'
    order by given_at desc, backing.id desc limit ${most}`.execute(db);
  const t = backingMessages(locale).own;
  return rows.map((own) => ({
    title: t.title[own.stance],
    titleBy: 'site',
    about: own.title,
    at: own.givenAt,
    text: [own.words && `“${own.words}”`, stateOf(own, locale)].filter(Boolean).join(' '),
    href: own.stance === 'worry' && own.status === 'published' ? worryPath(own.slug, own.id) : backingPath(own.slug),
    answers: [],
  }));
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
