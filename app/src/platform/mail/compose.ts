import type { Settings } from '../settings.ts';

export type OutgoingMessage = {
  id: number;
  toEmail: string;
  subject: string;
  text: string;
  html: string;
  language: 'nl' | 'en';
  unsubscribeUrl: string | null;
  /** What kind of mail it is, within the town; single mails leave it out. */
  list?: string;
};

/** The mail as nodemailer wants it. The Message-ID is the same in every attempt, so that a mail program sees one mail. */
export function compose(message: OutgoingMessage, settings: Pick<Settings, 'baseUrl' | 'mailFrom' | 'town'>) {
  const { unsubscribeUrl, list = 'message' } = message;
  const host = new URL(settings.baseUrl).hostname;
  return {
    from: { name: `Stadmakers ${settings.town.name}`, address: settings.mailFrom },
    // As an address, never as a list that the text itself could make longer.
    to: { name: '', address: message.toEmail },
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: `<${list}-${message.id}@${host}>`,
    headers: {
      'Content-Language': message.language,
      // No "I am on holiday" comes back.
      'Auto-Submitted': 'auto-generated',
      // Lets a mail program sort what comes as a list, and others not answer to it (RFC 2919, RFC 3834).
      ...(message.list === undefined ? {} : { 'List-Id': `<${list}.${host}>`, Precedence: 'bulk' }),
      ...(unsubscribeUrl === null
        ? {}
        : { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}
