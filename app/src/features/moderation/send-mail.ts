import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';

/** A mail of a few paragraphs with one link, within this site. */
export type ShortMail = {
  key: string;
  to: string;
  locale: Locale;
  subject: string;
  paragraphs: readonly string[];
  link: { href: string; text: string };
  at: Date;
};

/** Puts it in the outbox, in plain text and in HTML. */
export function sendMail(deps: Deps, tx: Db | Tx, mail: ShortMail): Promise<void> {
  const href = `${deps.settings.baseUrl}${mail.link.href}`;
  const html = [
    ...mail.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    `<p><a href="${escapeHtml(href)}">${escapeHtml(mail.link.text)}</a></p>`,
  ];
  return queueMail(
    tx,
    {
      dedupeKey: mail.key,
      to: mail.to,
      subject: mail.subject,
      text: [...mail.paragraphs, `${mail.link.text}: ${href}`].join('\n\n'),
      html: html.join('\n'),
      language: mail.locale,
    },
    mail.at,
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
