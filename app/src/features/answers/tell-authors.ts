import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { queueLetters } from '../../platform/mail/queue-letters.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../platform/mail/render-letter.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { makeClaimCodes } from '../desk/index.ts';
import { type AnswerNews, answerLetter, answerMail } from './answer-mail.ts';
import { type AuthorRow, recipientsOf } from './recipients.ts';

/** How many people were told by mail, by letter, and how many the desk has to call. */
export type Told = { mails: number; letters: number; calls: number };

/** Tells whoever put in the contributions of this answer, each person once; a few statements however many there are. */
export async function tellAuthors(
  tx: Tx,
  deps: Deps,
  { responseId, changed }: { responseId: number; changed: boolean },
): Promise<Told> {
  const answer = await tx
    .selectFrom('response')
    .innerJoin('project', 'project.id', 'response.projectId')
    .select(['response.id', 'outcome', 'why', 'question'])
    .where('response.id', '=', responseId)
    .executeTakeFirstOrThrow();
  const news: AnswerNews = { ...answer, changed, path: `/antwoorden/${responseId}` };
  const recipients = recipientsOf(await authorsOf(tx, responseId));
  const at = deps.now();
  const mails = recipients.filter((recipient) => recipient.way === 'mail');
  const letters = recipients.filter((recipient) => recipient.way === 'letter');
  await queueMails(
    tx,
    mails.map((recipient) => ({
      dedupeKey: `answer:${responseId}:${recipient.key}`,
      to: recipient.email,
      mail: renderMail(answerMail(news, recipient, recipient.locale), deps.settings, recipient.locale),
    })),
    at,
  );
  // Whoever has an account already needs no code to find the answer there.
  const withoutAccount = letters.filter((recipient) => recipient.key.startsWith('contact:'));
  const codes = await makeClaimCodes(
    tx,
    deps,
    withoutAccount.map((recipient) => recipient.contactId),
  );
  await queueLetters(
    tx,
    letters.map((recipient) => ({
      dedupeKey: `answer:${responseId}:${recipient.key}`,
      contactId: recipient.contactId,
      recipient: recipient.name,
      postalAddress: recipient.postalAddress,
      ...renderLetter(answerLetter(news, recipient, codes.get(recipient.contactId)), deps.settings),
    })),
    at,
  );
  return {
    mails: mails.length,
    letters: letters.length,
    calls: recipients.filter((recipient) => recipient.way === 'phone').length,
  };
}

function authorsOf(tx: Tx, responseId: number): Promise<AuthorRow[]> {
  return tx
    .selectFrom('contribution')
    .leftJoin('person', 'person.id', 'contribution.personId')
    .leftJoin('contact', 'contact.id', 'contribution.contactId')
    .leftJoin('contactWay', 'contactWay.contactId', 'contribution.contactId')
    .select([
      'contribution.id as contributionId',
      'contribution.title',
      'contribution.personId',
      'person.email as personEmail',
      'person.name as personName',
      'person.locale as personLocale',
      'contribution.contactId',
      'contact.personId as contactPersonId',
      'contact.name as contactName',
      'contactWay.way as contactWay',
      'contactWay.email as contactEmail',
      'contactWay.locale as contactLocale',
      'contact.postalAddress',
    ])
    .where('contribution.responseId', '=', responseId)
    .where('contribution.status', 'in', ['published', 'waiting'])
    .orderBy('contribution.id')
    .execute();
}
