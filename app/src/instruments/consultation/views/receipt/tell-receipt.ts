import type { Tx } from '../../../../platform/db/db.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { formatDay, formatMoment, formatWeekday } from '../../../../platform/i18n/format.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { withinLimit } from '../../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../../platform/identity/keys.ts';
import { type MailPart, type MailText, paragraph } from '../../../../platform/mail/mail-text.ts';
import { queueLetters } from '../../../../platform/mail/queue-letters.ts';
import { queueMail } from '../../../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../../../platform/mail/render-letter.ts';
import { renderMail } from '../../../../platform/mail/render-mail.ts';
import type { Consultation } from '../../consultation.ts';
import type { Channel, KeptView } from '../giving/insert-view.ts';
import { receiptPath } from '../view-path.ts';
import { receiptMessages } from './receipt-messages.ts';

/** What happened to a view: it came in, it was added to for the so manieth time, or it was withdrawn. */
export type ReceiptEvent = { kind: 'received' } | { kind: 'supplement'; number: number } | { kind: 'withdrawn' };

/** A view with what it takes to tell its author; `hash` and `at` are those of the event. */
type Told = KeptView & {
  name: string;
  email: string;
  postalAddress: string;
  body: string;
  language: Locale;
  channel: Channel | 'class';
  receivedAt: Date;
  late?: boolean;
};

/** More than anybody needs in a day, too few to fill the mailbox of somebody whose address was typed in. */
const mailLimit = { times: 12, seconds: 24 * 3600 };

/**
 * Sends the receipt: by mail where an address was given, by letter where the view came on paper or by word of mouth. The
 * mail holds a link and no text, since staff that mends the post would read it. A letter has no link to press; who told
 * their view reads in it what was written down.
 */
export async function tellReceipt(
  { settings }: Pick<Deps, 'settings'>,
  tx: Tx,
  view: Told,
  consultation: Consultation,
  at: Date,
  event: ReceiptEvent = { kind: 'received' },
): Promise<void> {
  const which = event.kind === 'supplement' ? `supplement-${event.number}` : event.kind;
  const dedupeKey = `consultation-receipt:${view.id}:${which}`;
  if (view.email !== '') {
    const address = keyedHash(settings.secret, 'view-receipt-limit', view.email.toLowerCase());
    if (!(await withinLimit(tx, address, mailLimit, at))) return;
    const mail = renderMail(receiptText(view, consultation, at, event, view.language), settings, view.language);
    return queueMail(tx, { dedupeKey, to: view.email, mail }, at);
  }
  if (view.channel === 'web' || view.postalAddress === '') return;
  const { name: recipient, postalAddress } = view;
  const rendered = renderLetter(receiptText(view, consultation, at, event, 'nl'), settings);
  await queueLetters(tx, [{ dedupeKey, contactId: null, recipient, postalAddress, ...rendered }], at);
}

function receiptText(
  view: Told,
  { draftTitle, lastDay }: Consultation,
  at: Date,
  { kind }: ReceiptEvent,
  locale: Locale,
): MailText {
  const t = receiptMessages(locale).mail;
  const spoken = kind === 'received' && ['desk', 'phone', 'meeting'].includes(view.channel);
  const open = kind !== 'withdrawn' && lastDay !== null && townDay(at) <= lastDay;
  const moment = view.channel === 'web' ? formatMoment(view.receivedAt, locale) : formatDay(view.receivedAt, locale);
  const facts = kind === 'withdrawn' ? [] : [t.moment(moment), t.hash(view.hash)];
  const parts: MailPart[] = [
    paragraph(t.text[kind]),
    { kind: 'paragraph', text: draftTitle, lang: 'nl', strong: true },
    { kind: 'list', items: [t.number(view.number), ...facts] },
    ...(spoken ? [paragraph(t.spoken), { kind: 'quote', text: view.body } as const] : []),
    ...(view.late ? [paragraph(t.late)] : []),
    ...(open ? [paragraph(t.until(formatWeekday(lastDay, locale)))] : []),
    paragraph(t.keep),
  ];
  return {
    subject: t.subject[kind](view.number, draftTitle),
    greet: view.name,
    parts,
    action: { href: receiptPath(view.receipt), label: t.action },
    reason: t.reason,
  };
}
