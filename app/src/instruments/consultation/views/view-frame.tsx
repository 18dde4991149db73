import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationPath } from '../consultation-path.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  step: Pick<Step, 'id' | 'title' | 'projectKind' | 'projectSlug' | 'projectQuestion'>;
  title: string;
  lead?: Child;
  errors?: FormState;
}>;

/** A page about a formal view, below that of its consultation. */
export function ViewFrame({ frame, step, title, lead, errors, children }: Props) {
  const home = { href: consultationPath(step), label: <Written>{step.title}</Written> };
  return (
    <Page frame={frame} title={title} breadcrumbs={[...stepCrumbs(step, frame.locale), home]} errors={errors}>
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}
