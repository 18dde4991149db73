import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import type { Thread } from './load-thread.ts';
import { contactMessages } from './messages.ts';

/** The address of a conversation. */
export function threadHref(id: number): `/hulp/gesprekken/${number}` {
  return `/hulp/gesprekken/${id}`;
}

/** What a conversation is about: the need, or else the offer. */
export function threadSubject({ need, offer }: Pick<Thread, 'need' | 'offer'>): string {
  return need?.title ?? offer?.title ?? '';
}

/** Says that somebody wrote, and what; the answer goes through the site, so that no address is shown. */
export function messageMail(
  thread: Thread,
  { from, body, to }: { from: string; body: string; to: string },
  locale: Locale,
): MailText {
  const t = contactMessages(locale).mail;
  const subject = threadSubject(thread);
  return {
    subject: t.messageSubject(from, subject),
    greet: to,
    parts: [paragraph(t.message(from, subject)), { kind: 'quote', text: body }, paragraph(t.noReply)],
    action: { href: threadHref(thread.id), label: t.answer },
    reason: t.reason,
  };
}

/** Says that the other side noted a match. */
export function matchMail(thread: Thread, { from, to }: { from: string; to: string }, locale: Locale): MailText {
  const t = contactMessages(locale).mail;
  const subject = threadSubject(thread);
  return {
    subject: t.matchSubject(subject),
    greet: to,
    parts: [paragraph(t.match(from, subject)), paragraph(t.matchNext)],
    action: { href: threadHref(thread.id), label: t.seeThread },
    reason: t.reason,
  };
}
