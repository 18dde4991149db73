import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { type MailText, paragraph, paragraphs } from '../../platform/mail/mail-text.ts';
import type { Decision } from './decision.ts';
import type { LockedText } from './lock-text.ts';
import { mailMessages } from './mail-messages.ts';
import { tellWriter } from './tell-writer.ts';

type Told = { id: number; decision: Decision; reason: string; at: Date };

/** Tells the writer, by mail or letter, what was decided and why; leaving a text as it is changes nothing for the writer. */
export async function tellAuthor(deps: Deps, tx: Tx, text: LockedText, told: Told): Promise<void> {
  const mail = authorMail(deps, text, told);
  if (mail) await tellWriter(deps, tx, text.author, mail, { dedupeKey: `moderation:${told.id}:author`, at: told.at });
}

function authorMail(deps: Deps, text: LockedText, told: Told): MailText | undefined {
  const { title, projectQuestion, author } = text;
  const texts = mailMessages(author.locale);
  const t = text.kind === 'initiative' ? { ...texts, ...texts.initiative } : texts;
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
