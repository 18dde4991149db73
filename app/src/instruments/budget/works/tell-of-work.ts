import { tellWriter, textAuthor } from '../../../features/moderation/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
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
export async function tellOfWork(tx: Tx, deps: Deps, news: WorkNews): Promise<void> {
  const idea = await tx
    .selectFrom('budgetProject')
    .innerJoin('contribution', 'contribution.id', 'budgetProject.contributionId')
    .select(['contribution.personId', 'contribution.contactId'])
    .where('budgetProject.id', '=', news.projectId)
    .where('contribution.status', '=', 'published')
    .executeTakeFirst();
  if (!idea) return;
  const author = await textAuthor(tx, idea);
  const mail = workMail({ ...news, name: author.name, href: projectPath(news.step, news.projectId) }, author.locale);
  // The same key as for who follows the trajectory with an account.
  const dedupeKey = `${news.event}:${author.personId ?? `contact:${idea.contactId}`}`;
  await tellWriter(deps, tx, author, mail, { dedupeKey, at: deps.now() });
}
