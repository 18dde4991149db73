import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { mailMessages } from './mail-messages.ts';
import { flagColumnOf, type Reportable } from './text-reference.ts';

/** What was decided: `key` names the decision among all mails, `hidden` is whether the text is away now. */
type Settling = { key: string; hidden: boolean; at: Date };

/** Closes the open reports of a text, and tells those who sent them and have an account what came of it. */
export async function settleReports(
  deps: Deps,
  tx: Tx,
  text: Reportable & { title: string },
  { key, hidden, at }: Settling,
): Promise<void> {
  const settled = await tx
    .updateTable('flag')
    .set({ settledAt: at })
    .where(flagColumnOf(text), '=', text.id)
    .where('settledAt', 'is', null)
    .returning('reporterId')
    .execute();
  const reporters = [...new Set(settled.flatMap(({ reporterId }) => reporterId ?? []))];
  if (reporters.length === 0) return;
  const people = await tx
    .selectFrom('person')
    .select(['id', 'email', 'locale'])
    .where('id', 'in', reporters)
    .$narrowType<{ locale: Locale }>()
    .execute();
  const mailIn = (locale: Locale) => renderMail(reporterMail(text.title, hidden, locale), deps.settings, locale);
  const mails = { nl: mailIn('nl'), en: mailIn('en') };
  await queueMails(
    tx,
    people.flatMap(({ id, email, locale }) =>
      email === null ? [] : [{ dedupeKey: `${key}:reporter:${id}`, to: email, mail: mails[locale] }],
    ),
    at,
  );
}

function reporterMail(title: string, hidden: boolean, locale: Locale): MailText {
  const t = mailMessages(locale);
  return {
    subject: t.reportSubject,
    greet: '',
    parts: [paragraph(hidden ? t.reportHidden(title) : t.reportStays(title))],
    action: { href: '/moderatiebeleid', label: t.policy },
    reason: t.reasonReporter,
  };
}
