import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { poolHref } from '../companion-href.ts';
import { mailMessages } from './mail-messages.ts';

/** Asks the officers of new proposals whether they take the initiative on. */
export async function tellProposed(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  placed: readonly { requestId: number; personId: string }[],
  now: Date,
): Promise<void> {
  const proposals = await tx
    .selectFrom('companionProposal')
    .innerJoin('person', 'person.id', 'companionProposal.personId')
    .innerJoin('companionRequest', 'companionRequest.id', 'companionProposal.requestId')
    .innerJoin('project', 'project.id', 'companionRequest.projectId')
    .select(['companionProposal.id', 'project.slug', 'project.question'])
    .select(['person.name', 'person.email', 'person.locale'])
    .where('companionProposal.state', '=', 'proposed')
    .where(
      'companionProposal.requestId',
      'in',
      placed.map(({ requestId }) => requestId),
    )
    .execute();
  const mails = proposals.flatMap(({ id, slug, question, name, email, locale }) => {
    if (email === null) return [];
    const t = mailMessages(locale as Locale);
    const mail: MailText = {
      subject: t.proposedSubject(question),
      greet: name,
      parts: [paragraph(t.proposed(question)), paragraph(t.proposedHow)],
      action: { href: poolHref.initiative(slug), label: t.proposedLink },
      reason: t.reasonPool,
    };
    return [
      { dedupeKey: `companion-proposed:${id}`, to: email, mail: renderMail(mail, deps.settings, locale as Locale) },
    ];
  });
  await queueMails(tx, mails, now);
}

/** Tells the officer who was asked, or who accompanied, that the team needs nobody any more. */
export async function tellWithdrawn(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  { slug, question }: { slug: string; question: string },
  live: { id: number; personId: string },
  now: Date,
): Promise<void> {
  const person = await tx
    .selectFrom('person')
    .select(['name', 'email', 'locale'])
    .where('id', '=', live.personId)
    .executeTakeFirst();
  if (!person?.email) return;
  const locale = person.locale as Locale;
  const t = mailMessages(locale);
  const mail: MailText = {
    subject: t.withdrawnSubject(question),
    greet: person.name,
    parts: [paragraph(t.withdrawn(question))],
    action: { href: poolHref.initiative(slug), label: t.withdrawnLink },
    reason: t.reasonPool,
  };
  const dedupeKey = `companion-withdrawn:${live.id}`;
  await queueMails(tx, [{ dedupeKey, to: person.email, mail: renderMail(mail, deps.settings, locale) }], now);
}
