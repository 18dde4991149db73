import type { Locale } from '../i18n/locale.ts';
import { mailHtml } from './mail-html.ts';
import { mailPlain } from './mail-plain.ts';
import type { MailText, Sender } from './mail-text.ts';

/** A mail that is ready for its readers, but for everybody's own link to unsubscribe. */
export type RenderedMail = { subject: string; text: string; html: string; language: Locale };

/** The mail as plain text and as HTML, in the language of the reader; the only way to make one. */
export function renderMail(mail: MailText, sender: Sender, language: Locale): RenderedMail {
  // A line break in a subject would start a header of the sender's choice.
  const subject = mail.subject.replace(/\s+/g, ' ').trim();
  const whole = { ...mail, subject };
  return {
    subject,
    text: mailPlain(whole, sender, language),
    html: mailHtml(whole, sender, language),
    language,
  };
}
