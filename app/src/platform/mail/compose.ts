import type { Settings } from '../settings.ts';

export type OutgoingMessage = {
  id: number;
  toEmail: string;
  subject: string;
  text: string;
  html: string;
  language: 'nl' | 'en';
  unsubscribeUrl: string | null;
};

/** The mail as nodemailer wants it. The Message-ID is the same in every attempt, so that a mail program sees one mail. */
export function compose(message: OutgoingMessage, settings: Pick<Settings, 'baseUrl' | 'mailFrom' | 'town'>) {
  const { unsubscribeUrl } = message;
  return {
    from: { name: `Stadmakers ${settings.town.name}`, address: settings.mailFrom },
    // As an address, never as a list that the text itself could make longer.
    to: { name: '', address: message.toEmail },
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: `<message-${message.id}@${new URL(settings.baseUrl).hostname}>`,
    headers: {
      'Content-Language': message.language,
      // No "I am on holiday" comes back.
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl === null
        ? {}
        : { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  };
}
