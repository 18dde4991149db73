import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Initiative, TeamPage } from '../initiatives/index.ts';
import type { Side } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import { arrangementMessages } from './messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  initiative: Initiative;
  side: Side;
  /** Where it is a page below that of the arrangement. */
  title?: string;
  lead?: string;
  errors?: FormState;
}>;

/** A page on which a side works on the arrangement, among the other pages of that side. */
export function SidePage({ frame, initiative, side, title, lead, errors, children }: Props) {
  const t = arrangementMessages(frame.locale);
  const page = { frame, lead, ...(errors && { errors }) };
  if (side === 'initiative')
    return (
      <TeamPage {...page} initiative={initiative} title={title ?? t.title}>
        {children}
      </TeamPage>
    );
  const name = <Written>{initiative.title}</Written>;
  const crumbs = [
    { href: '/beheer', label: t.list.staff },
    { href: '/beheer/afspraken', label: t.list.title },
  ];
  const own = { href: arrangementHref(initiative.slug, side), label: name };
  return (
    <Page
      frame={frame}
      title={`${title ?? t.title}: ${initiative.title}`}
      here={title ?? name}
      breadcrumbs={title ? [...crumbs, own] : crumbs}
      errors={errors}
    >
      <PageTitle lead={lead}>{title ?? name}</PageTitle>
      {children}
    </Page>
  );
}
