import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { MailPart, MailText } from '../../../platform/mail/mail-text.ts';
import { queueLetters } from '../../../platform/mail/queue-letters.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../../platform/mail/render-letter.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import type { Locked } from './lock-application.ts';
import { applicationPath } from './paths.ts';
import { tellMessages } from './tell-messages.ts';

/** What an applicant hears; `event` names it, so that nobody hears it twice. */
export type Told = { event: string; subject: string; parts: readonly MailPart[]; at: Date };

type Reader = Pick<Locked, 'id' | 'language' | 'email' | 'applicantName' | 'postalAddress' | 'channel'>;

/** Tells the applicant something: by mail where there is an address, and otherwise by a letter on the desk's pile. */
export async function tellApplicant(
  tx: Tx,
  deps: Pick<Deps, 'settings'>,
  to: Reader,
  { event, subject, parts, at }: Told,
): Promise<void> {
  const t = tellMessages(to.language);
  const dedupeKey = `application:${to.id}:${event}`;
  const text: MailText = { subject, greet: to.applicantName, parts, reason: t.reason };
  if (to.email !== '') {
    // Who applied on paper has no account in which to see it.
    const action = { href: applicationPath(to.id), label: t.link };
    const mail = renderMail(to.channel === 'web' ? { ...text, action } : text, deps.settings, to.language);
    await queueMail(tx, { dedupeKey, to: to.email, mail }, at);
  } else if (to.postalAddress !== '') {
    const letter = renderLetter(text, deps.settings);
    const { applicantName: recipient, postalAddress } = to;
    await queueLetters(tx, [{ dedupeKey, contactId: null, recipient, postalAddress, ...letter }], at);
  }
}
