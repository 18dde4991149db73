import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph, paragraphs, type SitePath } from '../../../platform/mail/mail-text.ts';
import type { WorkState } from './work.ts';
import { worksMessages } from './works-messages.ts';

type Told = { name: string; title: string; state: WorkState; told: string; href: SitePath };

/** What somebody hears of what became of their idea, by mail or on paper. */
export function workMail({ name, title, state, told, href }: Told, locale: Locale): MailText {
  const t = worksMessages(locale);
  return {
    subject: t.mail.subject(title),
    greet: name,
    parts: [paragraph(t.mail.intro(title)), { kind: 'heading', text: t.mail.now(t.state[state]) }, ...paragraphs(told)],
    action: { href, label: t.mail.read },
    reason: t.mail.reason,
  };
}
