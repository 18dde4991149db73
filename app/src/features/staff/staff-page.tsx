import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import type { Crumb } from '../../platform/ui/breadcrumbs.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Addressed, manageHref } from '../project-access/index.ts';
import { StaffNav, type StaffPart, staffNavMessages } from '../staff-nav/index.ts';
import { staffMessages } from './messages.ts';

/** The project as the staff pages name it. */
export type StaffProject = Addressed & { id: number; question: string; status: 'draft' | 'published' | 'closed' };

/** Why something was refused, with the page where it can be mended. */
export type Refusal = { text: string; link?: { href: string; label: string } };

type Props = PropsWithChildren<{
  frame: Frame;
  project: StaffProject;
  current: StaffPart;
  /** The name of the part, if not that of the navigation. */
  title?: string;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

const chipOf = { draft: 'waiting', published: 'open', closed: 'closed' } as const;

/** One staff page of one trajectory: which it is, how it stands, the way to the other parts. */
export function StaffPage({ frame, project, current, title, lead, errors, refusal, children }: Props) {
  const t = staffMessages(frame.locale);
  const name = title ?? staffNavMessages(frame.locale).nav[current];
  const own = { href: manageHref(project), label: <Written>{project.question}</Written> };
  const above = project.kind === 'initiative' ? [] : [{ href: '/beheer', label: t.staff }];
  const crumbs: Crumb[] = current === 'overview' ? above : [...above, own];
  return (
    <Page
      frame={frame}
      title={current === 'overview' ? project.question : `${name}: ${project.question}`}
      breadcrumbs={crumbs}
      here={current === 'overview' ? <Written>{project.question}</Written> : name}
      errors={errors}
      wide
    >
      <PageTitle
        above={
          <Chips>
            <Chip kind={chipOf[project.status]}>{t.status[project.status]}</Chip>
          </Chips>
        }
        lead={lead}
      >
        {current === 'overview' ? <Written>{project.question}</Written> : name}
      </PageTitle>
      <StaffNav project={project} current={current} locale={frame.locale} />
      {refusal && (
        <Alert kind="error" title={refusal.text}>
          {refusal.link && <Link href={refusal.link.href}>{refusal.link.label}</Link>}
        </Alert>
      )}
      {children}
    </Page>
  );
}
