import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Decision, TextStatus } from './decision.ts';
import type { LockedText } from './lock-text.ts';
import { mailMessages } from './mail-messages.ts';
import { sendMail } from './send-mail.ts';
import { columnOf } from './text-reference.ts';

/** Tells the writer what was decided and why; leaving a text as it is changes nothing for the writer. */
export async function tellAuthor(
  deps: Deps,
  tx: Tx,
  text: LockedText,
  decision: { id: number; decision: Decision; reason: string; at: Date },
): Promise<void> {
  const { email, locale } = text.author;
  if (decision.decision === 'leave' || email === null) return;
  const t = mailMessages(locale);
  const { title, projectQuestion } = text;
  const told = {
    hide: {
      subject: t.hiddenSubject,
      paragraphs: [
        t.hidden(title, projectQuestion),
        t.why(decision.reason),
        t.disagree(deps.settings.town.contactEmail),
      ],
    },
    publish: { subject: t.shownSubject, paragraphs: [t.shown(title, projectQuestion)] },
    restore: { subject: t.restoredSubject, paragraphs: [t.restored(title, projectQuestion)] },
  }[decision.decision];
  await sendMail(deps, tx, {
    key: `moderation:${decision.id}:author`,
    to: email,
    locale,
    ...told,
    link: { href: '/mijn', text: t.seeMine },
    at: decision.at,
  });
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
    .execute();
  for (const reporter of reporters) {
    if (reporter.email === null) continue;
    const locale = reporter.locale as Locale;
    const t = mailMessages(locale);
    await sendMail(deps, tx, {
      key: `moderation:${decision.id}:reporter:${reporter.id}`,
      to: reporter.email,
      locale,
      subject: t.reportSubject,
      paragraphs: [decision.status === 'hidden' ? t.reportHidden(text.title) : t.reportStays(text.title)],
      link: { href: '/moderatiebeleid', text: t.policy },
      at: decision.at,
    });
  }
}
