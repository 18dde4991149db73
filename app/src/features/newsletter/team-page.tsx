import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { teamMessages } from './team-messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  /** Null for a page below these. */
  current: 'issues' | 'readers' | null;
  title: string;
  /** The issue to which this page belongs. */
  issue?: { id: number; name: Child };
  lead?: string | undefined;
  above?: Child;
  errors?: FormState | undefined;
  /** Why something was refused. */
  refusal?: string | undefined;
}>;

/** A page of those who make the newsletter. */
export function TeamPage({ frame, current, title, issue, lead, above, errors, refusal, children }: Props) {
  const t = teamMessages(frame.locale);
  const crumbs = [
    { href: '/beheer', label: t.staff },
    ...(current === 'issues' ? [] : [{ href: '/beheer/nieuwsbrief', label: t.newsletter }]),
    ...(issue ? [{ href: `/beheer/nieuwsbrief/${issue.id}`, label: issue.name }] : []),
  ];
  const items = [
    { href: '/beheer/nieuwsbrief', label: t.issues, current: current === 'issues' },
    { href: '/beheer/nieuwsbrief/abonnees', label: t.readers, current: current === 'readers' },
  ];
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbs} errors={errors} wide>
      <PageTitle lead={lead} above={above}>
        {title}
      </PageTitle>
      {current !== null && <SubNav label={t.nav} items={items} />}
      {refusal && <Alert kind="error" title={refusal} />}
      {children}
    </Page>
  );
}
