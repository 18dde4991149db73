import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { poolHref } from '../companion-href.ts';
import { mailTeam } from '../team/mail-team.ts';
import { companionHref } from '../team/team-href.ts';
import { contactMessages } from './messages.ts';

type About = { projectId: number; slug: string; question: string };

/** Tells the team that the town hall wrote. What was written stays on the site: a mailbox is read by more than one. */
export function tellTeam(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  { projectId, slug, question }: About,
  messageId: number,
  now: Date,
): Promise<void> {
  const mailIn = (locale: Locale): Omit<MailText, 'greet'> => {
    const t = contactMessages(locale).mail;
    return {
      subject: t.teamSubject,
      parts: [paragraph(t.team(question))],
      action: { href: `${companionHref(slug)}#bericht-${messageId}`, label: t.link },
      reason: t.reasonTeam,
    };
  };
  return mailTeam(tx, deps, projectId, `companion-message:${messageId}`, mailIn, now);
}

/** Tells the companion that the team wrote. */
export async function tellCompanion(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  { slug, question }: About,
  { id, to }: { id: number; to: string },
  now: Date,
): Promise<void> {
  const reader = tx.selectFrom('person').select(['name', 'email', 'locale']).where('id', '=', to);
  const person = await reader.executeTakeFirst();
  if (!person?.email) return;
  const locale = person.locale as Locale;
  const t = contactMessages(locale).mail;
  const mail: MailText = {
    subject: t.companionSubject(question),
    greet: person.name,
    parts: [paragraph(t.companion(question))],
    action: { href: `${poolHref.initiative(slug)}#bericht-${id}`, label: t.link },
    reason: t.reasonCompanion,
  };
  const rendered = renderMail(mail, deps.settings, locale);
  await queueMail(tx, { dedupeKey: `companion-message:${id}:${to}`, to: person.email, mail: rendered }, now);
}
