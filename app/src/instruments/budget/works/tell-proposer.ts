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
  const at = deps.now();
  const href = projectPath(news.step, news.projectId);
  const reader = { ...news, href, name: proposer.name ?? '' };
  const dedupeKey = `${news.event}:${proposer.personId ?? `contact:${proposer.contactId}`}`;
  const { way, email, contactId, postalAddress } = proposer;
  const locale = proposer.locale === 'en' ? 'en' : 'nl';
  if (way === 'email' && email !== null) {
    const mail = renderMail(workMail(reader, locale), deps.settings, locale);
    await queueMail(tx, { dedupeKey, to: email, mail }, at);
  } else if (way === 'letter' && postalAddress !== null) {
    const letter = renderLetter(workMail(reader, 'nl'), deps.settings);
    await queueLetters(tx, [{ dedupeKey, contactId, recipient: reader.name, postalAddress, ...letter }], at);
  }
}

// A person by the address of the account; whoever came by the desk in the way that they chose.
async function proposerOf(tx: Tx, projectId: number) {
  const ideas = tx
    .selectFrom('budgetProject')
    .innerJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .where('budgetProject.id', '=', projectId)
    .where('contribution.status', '=', 'published');
  const person = await ideas
    .innerJoin('person', 'person.id', 'contribution.personId')
    .select(['person.id as personId', 'person.email', 'person.locale', 'person.name'])
    .executeTakeFirst();
  if (person) return { ...person, way: 'email', contactId: null, postalAddress: null };
  return ideas
    .innerJoin('contact', 'contact.id', 'contribution.contactId')
    .innerJoin('contactWay', 'contactWay.contactId', 'contact.id')
    .select(['contact.personId', 'contact.id as contactId', 'contact.name', 'contact.postalAddress'])
    .select(['contactWay.way', 'contactWay.email', 'contactWay.locale'])
    .executeTakeFirst();
}
