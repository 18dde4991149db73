import { tellWriter, textAuthor } from '../../../features/moderation/index.ts';
import type { StepLink } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type MailText, paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { projectPath } from '../budget-path.ts';
import type { BudgetProject } from '../projects/list-projects.ts';
import { proposalMailMessages } from './proposal-mail-messages.ts';

/** What became of a proposal; `answered`: refused once more, with what the town says to the objection. */
export type ProposalNews = 'admitted' | 'refused' | 'answered' | 'withdrawn';
type Told = {
  step: Pick<StepLink, 'id' | 'projectSlug'>;
  /** As it is after the change, or before a withdrawal. */
  project: Pick<BudgetProject, 'id' | 'title' | 'why' | 'answer' | 'version' | 'authorId' | 'contactId' | 'objectedAt'>;
  news: ProposalNews;
};

/** Tells whoever proposed it what became of it, by mail or letter; once for each change. */
export async function tellProposer(deps: Deps, tx: Tx, { step, project, news }: Told): Promise<void> {
  const { id, authorId, contactId, version } = project;
  const author = await textAuthor(tx, { personId: authorId, contactId });
  const t = proposalMailMessages(author.locale);
  const parts: Record<ProposalNews, MailText['parts']> = {
    admitted: [paragraph(t.admitted(project.title)), ...answerOf(project, t), paragraph(t.admittedNext)],
    refused: [
      paragraph(t.refused(project.title)),
      ...paragraphs(project.why),
      ...(project.objectedAt ? [] : [paragraph(t.object)]),
    ],
    answered: [paragraph(t.answered(project.title)), ...paragraphs(project.answer)],
    withdrawn: [paragraph(t.withdrawn(project.title))],
  };
  const mail: MailText = {
    subject: t.subject[news],
    greet: author.name,
    parts: parts[news],
    action: { href: projectPath(step, id), label: t.see },
    reason: t.reason,
  };
  await tellWriter(deps, tx, author, mail, { dedupeKey: `budget-project:${id}:${version}:${news}`, at: deps.now() });
}

function answerOf({ answer }: Pick<BudgetProject, 'answer'>, t: ReturnType<typeof proposalMailMessages>) {
  return answer === '' ? [] : [paragraph(t.townSays), ...paragraphs(answer)];
}
