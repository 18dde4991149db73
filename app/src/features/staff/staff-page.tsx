import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { staffMessages } from './messages.ts';

type Part = keyof ReturnType<typeof staffMessages>['nav'];
const paths = {
  overview: '',
  texts: '/gegevens',
  agreement: '/afspraak',
  steps: '/onderdelen',
  answers: '/antwoorden',
  promises: '/beloften',
  report: '/verslag',
  summaries: '/samenvattingen',
} as const satisfies Record<Part, string>;

type Props = PropsWithChildren<{
  frame: Frame;
  project: { slug: string; question: string };
  part: Part;
  lead?: string;
  errors?: FormState;
}>;

/** A page of the staff side of one trajectory, with the way to the other parts. */
export function StaffPage({ frame, project, part, lead, errors, children }: Props) {
  const t = staffMessages(frame.locale);
  const base = `/beheer/trajecten/${project.slug}`;
  return (
    <Page
      frame={frame}
      title={`${t.nav[part]}: ${project.question}`}
      errors={errors}
      wide
      breadcrumbs={[{ href: '/beheer', label: t.title }]}
    >
      <PageTitle lead={lead}>{part === 'overview' ? project.question : t.nav[part]}</PageTitle>
      <LinkMore href={`/trajecten/${project.slug}`}>{t.see}</LinkMore>
      <SubNav
        label={t.navLabel}
        items={(Object.keys(paths) as Part[]).map((key) => ({
          href: base + paths[key],
          label: t.nav[key],
          current: key === part,
        }))}
      />
      {children}
    </Page>
  );
}
