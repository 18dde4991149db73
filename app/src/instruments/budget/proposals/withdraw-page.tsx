import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetPath, projectPath } from '../budget-path.ts';
import type { BudgetProject } from '../projects/list-projects.ts';
import { proposalMessages } from './proposal-messages.ts';

type Props = { frame: Frame; step: Step; project: BudgetProject; refusal?: string };

/** Asks once before one's own proposal is taken back. */
export function WithdrawPage({ frame, step, project, refusal }: Props) {
  const t = proposalMessages(frame.locale);
  const page = projectPath(step, project.id);
  return (
    <Page
      frame={frame}
      title={t.withdraw}
      breadcrumbs={[
        ...stepCrumbs(step, frame.locale),
        { href: budgetPath(step), label: <Written>{step.title}</Written> },
        { href: page, label: <Written>{project.title}</Written> },
      ]}
    >
      <PageTitle lead={t.withdrawLead}>{t.withdraw}</PageTitle>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      <Form action={`${page}/trek-in`} label={t.withdraw} inline>
        <Buttons>
          <Button kind="danger">{t.withdrawYes}</Button>
          <ButtonLink href={page} kind="secondary">
            {t.withdrawNo}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  );
}
