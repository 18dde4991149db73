import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import type { Crumb } from '../../platform/ui/breadcrumbs.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { programmeMessages } from './messages.ts';
import { programmeHref } from './programme-href.ts';

type Part = 'lines' | 'activities' | 'figures' | 'balance';
type Props = PropsWithChildren<{
  frame: Frame;
  part: Part;
  /** Below the first page of this part. */
  below?: boolean;
  title: string;
  here?: Child;
  lead?: Child;
  above?: Child;
  errors?: FormState | undefined;
  /** Why something was refused. */
  refusal?: string | undefined;
}>;

const hrefs = {
  lines: programmeHref.staff,
  activities: programmeHref.activities,
  figures: programmeHref.measures,
  balance: programmeHref.staffBalances,
} as const satisfies Record<Part, string>;

/** A page for the programme team, with the way to the others. */
export function TeamPage({ frame, part, below, title, here, lead, above, errors, refusal, children }: Props) {
  const t = programmeMessages(frame.locale);
  const crumbs: Crumb[] = [{ href: '/beheer', label: t.staff }];
  if (part !== 'lines' || below) crumbs.push({ href: programmeHref.staff, label: t.programme });
  if (part !== 'lines' && below) crumbs.push({ href: hrefs[part], label: t[part] });
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbs} here={here} errors={errors} wide>
      <PageTitle lead={lead} above={above}>
        {here ?? title}
      </PageTitle>
      <SubNav
        label={t.nav}
        items={(['lines', 'activities', 'figures', 'balance'] as const).map((one) => ({
          ...{ href: hrefs[one], label: t[one], current: one === part },
        }))}
      />
      {refusal && <Alert kind="error" title={refusal} />}
      {children}
    </Page>
  );
}
