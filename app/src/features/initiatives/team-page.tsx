import type { Child, PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { initiativeHref, teamHref } from './initiative-href.ts';
import type { Initiative } from './load-initiative.ts';
import { initiativeMessages } from './messages.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  initiative: Pick<Initiative, 'slug' | 'title'>;
  title: string;
  lead?: Child;
  /** The state of the page's form, for the title of the page. */
  errors?: FormState;
  /** More room for tables. */
  wide?: boolean;
}>;

/** A public page of a part of an initiative, with the way back to it. */
export function InitiativePart({ frame, initiative, title, lead, errors, wide, children }: Props) {
  return (
    <Page
      frame={frame}
      title={`${title}: ${initiative.title}`}
      here={title}
      breadcrumbs={initiativeCrumbs(frame, initiative)}
      errors={errors}
      wide={wide}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}

/** A page of the team of an initiative, with the way back to the other pages of the team. */
export function TeamPage({ frame, initiative, title, lead, errors, wide, children }: Props) {
  const t = initiativeMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={`${title}: ${initiative.title}`}
      here={title}
      breadcrumbs={[
        ...initiativeCrumbs(frame, initiative),
        ...(title === t.teamTitle ? [] : [{ href: teamHref(initiative.slug), label: t.teamTitle }]),
      ]}
      errors={errors}
      wide={wide}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}

function initiativeCrumbs(frame: Frame, { slug, title }: Pick<Initiative, 'slug' | 'title'>) {
  return [
    { href: '/initiatieven', label: initiativeMessages(frame.locale).listTitle },
    { href: initiativeHref(slug), label: <Written>{title}</Written> },
  ];
}
