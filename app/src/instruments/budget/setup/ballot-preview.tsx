import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { BallotBox, BallotProject } from '../ballots/ballot-box.ts';
import { BallotFields } from '../ballots/ballot-fields.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { setupMessages } from './setup-messages.ts';

type Props = { frame: Frame; work: BudgetWork; box: BallotBox; projects: readonly BallotProject[] };

/** The ballot as voters will see it, without a button: here nobody votes. */
export function BallotPreview({ frame, work, box, projects }: Props) {
  const t = setupMessages(frame.locale);
  return (
    <BudgetStaffPage frame={frame} work={work} current="ballot" lead={t.ballotLead}>
      {projects.length === 0 ? (
        <Paragraph>{t.ballotEmpty}</Paragraph>
      ) : (
        <Section title={t.ballotTitle}>
          <BallotFields box={box} projects={projects} own={null} locale={frame.locale} />
        </Section>
      )}
      <LinkMore href={`${budgetStaffPath(work.step)}#vastleggen`}>{t.fix}</LinkMore>
    </BudgetStaffPage>
  );
}
