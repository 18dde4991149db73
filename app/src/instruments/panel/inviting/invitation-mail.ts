import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { type RenderedMail, renderMail } from '../../../platform/mail/render-mail.ts';
import type { Settings } from '../../../platform/settings.ts';
import { panelLetterMessages } from './letter-messages.ts';

type Invitation = {
  question: string;
  size: number;
  answerUntil: string;
  deleteOn: string;
  name: string;
  code: string;
  how: 'mail' | 'reminder';
};

/** The invitation as a mail, in Dutch as the letter is: nobody knows yet what else its reader speaks. */
export function invitationMail(
  { question, size, answerUntil, deleteOn, name, code, how }: Invitation,
  settings: Pick<Settings, 'baseUrl' | 'town'>,
): RenderedMail {
  const t = panelLetterMessages('nl');
  const mail = {
    subject: t.subject[how === 'mail' ? 'first' : 'reminder'],
    greet: name,
    parts: [
      paragraph(t.drawn(question)),
      ...(how === 'reminder' ? [paragraph(t.reminder)] : []),
      paragraph(t.seats(size)),
      paragraph(t.how(formatDay(answerUntil, 'nl'))),
      { kind: 'paragraph', text: t.mailCode(code), strong: true } as const,
      paragraph(t.kept(formatDay(deleteOn, 'nl'))),
    ],
    action: { href: `/loting?code=${code}`, label: t.mailAction } as const,
    reason: t.mailReason,
  };
  return renderMail(mail, settings, 'nl');
}
