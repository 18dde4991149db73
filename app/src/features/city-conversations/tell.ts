import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { MailPart } from '../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { ConversationRow } from './conversation-row.ts';
import { conversationPath, officerPath } from './paths.ts';
import { conversationMails } from './tell-messages.ts';

type Told = Pick<ConversationRow, 'id' | 'callerId' | 'handlerId'>;
/** What a mail says in each language. */
export type Say = (locale: Locale) => { subject: string; parts: readonly MailPart[] };
type Reader = { id: string; name: string; email: string | null; locale: string | null };
type To = { event: string; href: `/${string}`; reason: 'asked' | 'team' | 'guest' };

/** Tells who asked for it; the event makes it once. */
export async function tellCaller(tx: Tx, deps: Deps, told: Told, event: string, say: Say): Promise<void> {
  if (told.callerId === null) return;
  const readers = await people(tx).where('person.id', '=', told.callerId).execute();
  await send(
    tx,
    deps,
    readers,
    { event: `${event}:${told.id}`, href: conversationPath(told.id), reason: 'asked' },
    say,
  );
}

/** Tells the programme team; with `only` the one who looks after it, or all of them where nobody does. */
export async function tellTeam(
  tx: Tx,
  deps: Deps,
  told: Told,
  event: string,
  say: Say,
  only: 'handler' | 'all' = 'all',
): Promise<void> {
  const team = await people(tx)
    .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
    .where('roleGrant.role', '=', 'programme_team')
    .distinct()
    .execute();
  const handler = team.filter(({ id }) => id === told.handlerId);
  const readers = only === 'handler' && handler.length > 0 ? handler : team;
  const to = { event: `${event}-team:${told.id}`, href: officerPath(told.id), reason: 'team' } as const;
  await send(tx, deps, readers, to, say);
}

/** Tells supporters who asked to be invited. */
export async function tellGuests(tx: Tx, deps: Deps, told: Told, event: string, say: Say): Promise<void> {
  const readers = await people(tx)
    .innerJoin('cityConversationGuest', 'cityConversationGuest.personId', 'person.id')
    .where('cityConversationGuest.conversationId', '=', told.id)
    .execute();
  const to = { event: `${event}-guest:${told.id}`, href: conversationPath(told.id), reason: 'guest' } as const;
  await send(tx, deps, readers, to, say);
}

function people(tx: Tx) {
  return tx
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.email', 'person.locale'])
    .where('person.email', 'is not', null)
    .orderBy('person.id');
}

async function send(tx: Tx, deps: Deps, readers: readonly Reader[], { event, href, reason }: To, say: Say) {
  const mails = readers.map((reader): QueuedMail => {
    const locale = reader.locale === 'en' ? 'en' : 'nl';
    const t = conversationMails(locale);
    const mail = { ...say(locale), greet: reader.name, action: { href, label: t.link }, reason: t.reason[reason] };
    return {
      dedupeKey: `conversation-${event}:${reader.id}`,
      to: reader.email ?? '',
      mail: renderMail(mail, deps.settings, locale),
    };
  });
  await queueMails(tx, mails, deps.now());
}
