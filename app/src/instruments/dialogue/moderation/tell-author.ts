import type { Step } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { moderationMessages } from './moderation-messages.ts';
import type { Decision, Ruling } from './ruling.ts';

type Telling = {
  author: { name: string; email: string; locale: Locale };
  statement: { body: string };
  step: Step;
  told: { id: number; decision: Decision; reason: string; at: Date };
};

/** Why it was not placed, in the author's language: the sentence of the category, and then the officer's own words. */
export function reasonIn(locale: Locale, { category, ownWords }: Ruling, same: string | undefined): string {
  const t = moderationMessages(locale);
  const sentence = category === null ? '' : t.sentence[category];
  return [sentence, same && t.theOther(same), ownWords].filter(Boolean).join(' ');
}

/** Tells who wrote a statement what was decided, and why. */
export function tellAuthor(deps: Deps, tx: Tx, { author, statement, step, told }: Telling): Promise<void> {
  const t = moderationMessages(author.locale).mail;
  const frame = { greet: author.name, reason: t.because };
  const toDialogue = { href: dialoguePath(step), label: t.toDialogue } as const;
  const mail: MailText =
    told.decision === 'hide'
      ? {
          ...frame,
          subject: t.hiddenSubject,
          parts: [
            paragraph(t.hidden(statement.body, step.title)),
            paragraph(t.why),
            ...paragraphs(told.reason),
            paragraph(t.disagree(deps.settings.town.contactEmail)),
          ],
          action: { href: dialoguePath(step, 'rules'), label: t.toRules },
        }
      : {
          ...frame,
          subject: t.placedSubject,
          parts: [paragraph(t.placed(statement.body, step.title))],
          action: toDialogue,
        };
  const dedupeKey = `dialogue-decision:${told.id}`;
  return queueMail(tx, { dedupeKey, to: author.email, mail: renderMail(mail, deps.settings, author.locale) }, told.at);
}
