import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailText, paragraph, paragraphs } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { Decision, TextStatus } from './decision.ts';
import type { LockedText } from './lock-text.ts';
import { mailMessages } from './mail-messages.ts';
import { tellWriter } from './tell-writer.ts';
import { columnOf } from './text-reference.ts';

type Told = { id: number; decision: Decision; reason: string; at: Date };

/** Tells the writer, by mail or letter, what was decided and why; leaving a text as it is changes nothing for the writer. */
export async function tellAuthor(deps: Deps, tx: Tx, text: LockedText, told: Told): Promise<void> {
  const mail = authorMail(deps, text, told);
  if (mail) await tellWriter(deps, tx, text.author, mail, { dedupeKey: `moderation:${told.id}:author`, at: told.at });
}

function authorMail(deps: Deps, text: LockedText, told: Told): MailText | undefined {
  const { title, projectQuestion, author } = text;
  const t = mailMessages(author.locale);
  const frame = { greet: author.name, reason: t.reasonAuthor };
  const mine = { href: '/mijn', label: t.seeMine } as const;
  switch (told.decision) {
    case 'leave':
      return undefined;
    case 'hide': {
      const parts = [
        paragraph(t.hidden(title, projectQuestion)),
        paragraph(t.why),
        ...paragraphs(told.reason),
        paragraph(t.disagree(deps.settings.town.contactEmail)),
      ];
      return { ...frame, subject: t.hiddenSubject, parts, action: { href: '/moderatiebeleid', label: t.policy } };
    }
    case 'publish':
      return { ...frame, subject: t.shownSubject, parts: [paragraph(t.shown(title, projectQuestion))], action: mine };
    case 'restore':
      return {
        ...frame,
        subject: t.restoredSubject,
        parts: [paragraph(t.restored(title, projectQuestion))],
        action: mine,
      };
  }
}

/** Tells those who reported the text and have an account what came of it. */
export async function tellReporters(
  deps: Deps,
  tx: Tx,
  text: LockedText,
  decision: { id: number; status: TextStatus; at: Date },
): Promise<void> {
  const reporters = await tx
    .selectFrom('flag')
    .innerJoin('person', 'person.id', 'flag.reporterId')
    .select(['person.id', 'person.email', 'person.locale'])
    .distinct()
    .where(columnOf(text), '=', text.id)
    .where('flag.settledAt', 'is', null)
    .$narrowType<{ locale: Locale }>()
    .execute();
  const mails = {
    nl: renderMail(reporterMail(text, decision.status, 'nl'), deps.settings, 'nl'),
    en: renderMail(reporterMail(text, decision.status, 'en'), deps.settings, 'en'),
  };
  const reached = reporters.flatMap(({ id, email, locale }) => (email === null ? [] : [{ id, email, locale }]));
  await queueMails(
    tx,
    reached.map(({ id, email, locale }) => ({
      dedupeKey: `moderation:${decision.id}:reporter:${id}`,
      to: email,
      mail: mails[locale],
    })),
    decision.at,
  );
}

function reporterMail(text: LockedText, status: TextStatus, locale: Locale): MailText {
  const t = mailMessages(locale);
  return {
    subject: t.reportSubject,
    greet: '',
    parts: [paragraph(status === 'hidden' ? t.reportHidden(text.title) : t.reportStays(text.title))],
    action: { href: '/moderatiebeleid', label: t.policy },
    reason: t.reasonReporter,
  };
}
