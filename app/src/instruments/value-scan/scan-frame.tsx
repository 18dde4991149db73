import type { PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { scanPath } from './scan-path.ts';

type Props = PropsWithChildren<{ frame: Frame; step: Step; title: string; lead?: string; errors?: FormState }>;

/** A page of a value scan below its own. */
export function ScanFrame({ frame, step, title, lead, errors, children }: Props) {
  const home = { href: scanPath(step), label: <Written>{step.title}</Written> };
  return (
    <Page
      frame={frame}
      title={`${title}: ${step.title}`}
      here={title}
      breadcrumbs={[...stepCrumbs(step, frame.locale), home]}
      errors={errors}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}
