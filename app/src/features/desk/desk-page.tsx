import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { worksAtDesk } from './desk-role.ts';
import { messages } from './messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  title: string;
  lead?: Child | undefined;
  part?: 'overview' | 'contacts' | 'letters' | 'lottery' | 'applications' | 'challenges' | 'backing';
  errors?: FormState | undefined;
}>;

/** A page of the desk, with the way to its other pages. */
export function DeskPage({ frame, title, lead, part, errors, children }: Props) {
  const t = messages(frame.locale);
  const parts = [
    { key: 'overview', href: '/balie', label: t.overview },
    { key: 'lottery', href: '/balie/loting', label: t.lottery },
    { key: 'backing', href: '/balie/draagvlak', label: t.backing },
    // Addresses and letters are of the whole town.
    ...(worksAtDesk(frame.actor)
      ? [
          { key: 'applications', href: '/balie/aanvragen', label: t.applications },
          { key: 'challenges', href: '/balie/uitdagen', label: t.challenges },
          { key: 'contacts', href: '/balie/contacten', label: t.contacts },
          { key: 'letters', href: '/balie/brieven', label: t.letters },
        ]
      : []),
  ];
  const crumbs = part === 'overview' ? [] : [{ href: '/balie', label: t.desk }];
  return (
    <Page frame={frame} title={title} wide breadcrumbs={crumbs} errors={errors}>
      <PageTitle lead={lead}>{title}</PageTitle>
      <SubNav label={t.parts} items={parts.map(({ key, ...item }) => ({ ...item, current: key === part }))} />
      {children}
    </Page>
  );
}
