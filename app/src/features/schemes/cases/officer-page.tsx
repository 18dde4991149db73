import type { Child, PropsWithChildren } from 'hono/jsx';
import { hasRole, holdsRole } from '../../../platform/actor.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { Crumb } from '../../../platform/ui/breadcrumbs.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { caseMessages } from './messages.ts';

type Part = 'cases' | 'payments' | 'schemes' | 'tasks';
const paths = {
  cases: '/beheer/aanvragen',
  payments: '/beheer/betalingen',
  schemes: '/beheer/regelingen',
  tasks: '/beheer/uitdagen',
} as const;

type Props = PropsWithChildren<{
  frame: Frame;
  part: Part;
  title: string;
  heading?: Child;
  above?: Child;
  lead?: string | undefined;
  crumbs?: readonly Crumb[];
  state?: FormState | undefined;
  refusal?: string | undefined;
}>;

/** A page of who works on schemes, with the way to its other parts. */
export function OfficerPage({
  frame,
  part,
  title,
  heading,
  above,
  lead,
  crumbs = [],
  state,
  refusal,
  children,
}: Props) {
  const t = caseMessages(frame.locale);
  const may: Record<Part, boolean> = {
    cases: true,
    payments: holdsRole(frame.actor, 'finance'),
    schemes: hasRole(frame.actor, 'secretary') || holdsRole(frame.actor, 'finance'),
    tasks: hasRole(frame.actor, 'secretary'),
  };
  return (
    <Page
      frame={frame}
      title={title}
      here={heading}
      wide
      errors={state}
      breadcrumbs={[{ href: '/beheer', label: t.staff }, ...crumbs]}
    >
      <PageTitle above={above} lead={lead}>
        {heading ?? title}
      </PageTitle>
      <SubNav
        label={t.navLabel}
        items={(Object.keys(paths) as Part[])
          .filter((one) => may[one])
          .map((one) => ({ href: paths[one], label: t.nav[one], current: one === part }))}
      />
      {refusal && <Alert kind="error">{refusal}</Alert>}
      {children}
    </Page>
  );
}
