import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { MailText } from '../../platform/mail/mail-text.ts';
import { queueLetters } from '../../platform/mail/queue-letters.ts';
import { queueMail } from '../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../platform/mail/render-letter.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { TextAuthor } from './text-author.ts';

/** Tells a writer something by mail or letter, once for each key; nothing where there is no way to reach them. */
export async function tellWriter(
  { settings }: Pick<Deps, 'settings'>,
  tx: Tx,
  author: TextAuthor,
  mail: MailText,
  { dedupeKey, at }: { dedupeKey: string; at: Date },
): Promise<void> {
  switch (author.way) {
    case 'mail': {
      const rendered = renderMail(mail, settings, author.locale);
      return queueMail(tx, { dedupeKey, to: author.email, mail: rendered }, at);
    }
    case 'letter': {
      const { contactId, name: recipient, postalAddress } = author;
      const letter = { dedupeKey, contactId, recipient, postalAddress, ...renderLetter(mail, settings) };
      await queueLetters(tx, [letter], at);
      return;
    }
    case null:
      return;
  }
}
