import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { manageHref } from '../project-access/index.ts';
import { staffHref, staffNavMessages } from '../staff-nav/index.ts';
import type { Step } from '../steps/index.ts';
import { worksAtDesk } from './desk-role.ts';
import { messages } from './messages.ts';

/** For which project something is entered. */
export type PaperOf = Pick<Step, 'projectId' | 'projectKind' | 'projectSlug' | 'projectQuestion'>;

type Props = PropsWithChildren<{
  frame: Frame;
  title: string;
  lead?: Child | undefined;
  part?: 'overview' | 'contacts' | 'letters' | 'lottery' | 'applications' | 'challenges' | 'conversations' | 'backing';
  errors?: FormState | undefined;
  /** Where the team of an initiative comes here too: it has no desk, and goes back to its own pages. */
  of?: PaperOf;
}>;

/** A page of the desk, with the way to its other pages. */
export function DeskPage({ frame, title, lead, part, errors, of, children }: Props) {
  const team = of && !worksAtDesk(frame.actor, of.projectId);
  return (
    <Page
      frame={frame}
      title={title}
      wide
      breadcrumbs={team ? teamCrumbs(frame, of) : deskCrumbs(frame, part)}
      errors={errors}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {!team && <DeskNav frame={frame} part={part} />}
      {children}
    </Page>
  );
}

function DeskNav({ frame, part }: { frame: Frame; part: Props['part'] | undefined }) {
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
          { key: 'conversations', href: '/balie/stadsgesprekken', label: t.conversations },
          { key: 'contacts', href: '/balie/contacten', label: t.contacts },
          { key: 'letters', href: '/balie/brieven', label: t.letters },
        ]
      : []),
  ];
  return <SubNav label={t.parts} items={parts.map(({ key, ...item }) => ({ ...item, current: key === part }))} />;
}

function deskCrumbs(frame: Frame, part: Props['part'] | undefined) {
  return part === 'overview' ? [] : [{ href: '/balie', label: messages(frame.locale).desk }];
}

function teamCrumbs(frame: Frame, { projectKind: kind, projectSlug: slug, projectQuestion }: PaperOf) {
  return [
    { href: manageHref({ kind, slug }), label: <Written>{projectQuestion}</Written> },
    { href: staffHref(slug, 'steps'), label: staffNavMessages(frame.locale).nav.steps },
  ];
}
