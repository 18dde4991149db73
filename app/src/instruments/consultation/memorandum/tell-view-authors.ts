import { textAuthor } from '../../../features/moderation/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type OutgoingLetter, queueLetters } from '../../../platform/mail/queue-letters.ts';
import { type QueuedMail, queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../../platform/mail/render-letter.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { receiptPath } from '../views/view-path.ts';
import type { Memorandum } from './memorandum.ts';
import { subjectsOf, viewMail } from './memorandum-mail.ts';
import { viewInMemorandum } from './memorandum-path.ts';
import type { View } from './sources.ts';

type News = { step: Step; version: number; memo: Memorandum; before: Memorandum | undefined; reason: string };

/**
 * Sends whoever gave a view the answers to it: to the address on the view, else that of their account, else by letter.
 * After a correction only those whose answer became different.
 */
export async function tellViewAuthors(tx: Tx, deps: Deps, views: readonly View[], news: News): Promise<void> {
  const { step, version, memo, before, reason } = news;
  const at = deps.now();
  const mails: QueuedMail[] = [];
  const letters: OutgoingLetter[] = [];
  for (const view of views) {
    if (view.withdrawn) continue;
    if (before && sameAnswers(before, memo, view.number)) continue;
    const dedupeKey = `memorandum:${step.id}:${version}:${view.number}`;
    const text = (name: string) => ({
      ...{ memo, reason, view: { number: view.number, name, late: view.late } },
      href: viewInMemorandum(step, view.number),
      receipt: receiptPath(view.receipt),
    });
    const author = view.email === '' && view.personId ? await accountOf(tx, view.personId) : undefined;
    const to = view.email || author?.email;
    if (to) {
      const language = view.email === '' ? (author?.locale ?? 'nl') : view.language;
      const name = view.name || author?.name || '';
      mails.push({ dedupeKey, to, mail: renderMail(viewMail(text(name), language), deps.settings, language) });
    } else if (view.postalAddress !== '') {
      const { name: recipient, postalAddress } = view;
      // On paper all is in Dutch.
      const letter = renderLetter(viewMail(text(recipient), 'nl'), deps.settings);
      letters.push({ dedupeKey, contactId: null, recipient, postalAddress, ...letter });
    }
  }
  await queueMails(tx, mails, at);
  await queueLetters(tx, letters, at);
}

async function accountOf(tx: Tx, personId: string) {
  const author = await textAuthor(tx, { personId, contactId: null });
  return author.way === 'mail' ? author : undefined;
}

function sameAnswers(before: Memorandum, after: Memorandum, number: number): boolean {
  const said = (memo: Memorandum) =>
    JSON.stringify(
      subjectsOf(memo, number).map(({ title, answer, outcome, change }) => [title, answer, outcome, change]),
    );
  return said(before) === said(after);
}
