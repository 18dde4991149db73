import type { Step } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { queueLetters } from '../../../platform/mail/queue-letters.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderLetter } from '../../../platform/mail/render-letter.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { projectPath } from '../budget-path.ts';
import type { WorkState } from './work.ts';
import { workMail } from './work-mail.ts';

/** What is told of a work; `event` names it in the outbox, so that who follows and proposed hears it once. */
export type WorkNews = {
  step: Pick<Step, 'id' | 'projectSlug'>;
  projectId: number;
  title: string;
  state: WorkState;
  told: string;
  event: string;
};

/** Tells whose idea a work was, by mail or by letter, as they chose; nobody where it was an officer's. */
export async function tellProposer(tx: Tx, deps: Deps, news: WorkNews): Promise<void> {
  const proposer = await proposerOf(tx, news.projectId);
  if (!proposer) return;
  const { personId, contactId, name, contactName, postalAddress, way } = proposer;
  const at = deps.now();
  const href = projectPath(news.step, news.projectId);
  const reader = { ...news, href, name: name ?? contactName ?? '' };
  const dedupeKey = `${news.event}:${personId ?? `contact:${contactId}`}`;
  const to = personId === null ? (way === 'email' ? proposer.contactEmail : null) : proposer.email;
  const locale = (personId === null ? proposer.contactLocale : proposer.locale) === 'en' ? 'en' : 'nl';
  if (to) {
    await queueMail(tx, { dedupeKey, to, mail: renderMail(workMail(reader, locale), deps.settings, locale) }, at);
  } else if (personId === null && contactId !== null && way === 'letter' && postalAddress !== null) {
    const letter = renderLetter(workMail(reader, 'nl'), deps.settings);
    await queueLetters(tx, [{ dedupeKey, contactId, recipient: reader.name, postalAddress, ...letter }], at);
  }
}

function proposerOf(tx: Tx, projectId: number) {
  return tx
    .selectFrom('budgetProject')
    .innerJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .leftJoin('contact', 'contact.id', 'contribution.contactId')
    .leftJoin('contactWay', 'contactWay.contactId', 'contact.id')
    .leftJoin('person', (join) =>
      join.on((eb) => eb('person.id', '=', eb.fn.coalesce('contribution.personId', 'contact.personId'))),
    )
    .select(['person.id as personId', 'person.email', 'person.locale', 'person.name', 'contact.id as contactId'])
    .select(['contact.name as contactName', 'contact.postalAddress', 'contactWay.way'])
    .select(['contactWay.email as contactEmail', 'contactWay.locale as contactLocale'])
    .where('budgetProject.id', '=', projectId)
    .where('contribution.status', '=', 'published')
    .executeTakeFirst();
}
