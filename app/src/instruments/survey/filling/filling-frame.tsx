import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { surveyPath } from '../survey-path.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  step: Step;
  /** In plain text, for the window. */
  title: string;
  heading?: Child;
  above?: Child;
  lead?: Child;
  errors?: FormState;
}>;

/** A page of a questionnaire below its own. */
export function FillingFrame({ frame, step, title, heading, above, lead, errors, children }: Props) {
  const home = { href: surveyPath(step), label: <Written>{step.title}</Written> };
  return (
    <Page
      frame={frame}
      title={`${title}: ${step.title}`}
      here={heading ?? title}
      breadcrumbs={[...stepCrumbs(step, frame.locale), home]}
      errors={errors}
    >
      <PageTitle above={above} lead={lead}>
        {heading ?? title}
      </PageTitle>
      {children}
    </Page>
  );
}
