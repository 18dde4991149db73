import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type DialogueStaffPart, dialoguePath, dialogueStaffPath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import type { DialogueWork } from './on-dialogue.ts';

/** The parts in the order of the work. */
const staffParts: readonly DialogueStaffPart[] = ['overview', 'statements', 'moderation', 'carrying'];

type Props = PropsWithChildren<{
  frame: Frame;
  work: DialogueWork;
  current: DialogueStaffPart;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a dialogue, with the way to its other parts for who manages it. */
export function DialogueStaffPage({ frame, work, current, children, ...page }: Props) {
  const t = dialogueMessages(frame.locale);
  const title = current === 'overview' ? t.dialogue : t.part[current];
  if (!work.manages)
    return (
      <ModeratorPage frame={frame} work={work} title={title} {...page}>
        {children}
      </ModeratorPage>
    );
  return (
    <StaffPage frame={frame} project={work.project} current="steps" title={title} {...page}>
      <SubNav
        label={t.parts}
        items={staffParts.map((part) => ({
          href: dialogueStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      {children}
    </StaffPage>
  );
}

/** The same for who only moderates: no way to pages that are not theirs, but back to all that waits for them. */
function ModeratorPage({
  frame,
  work,
  title,
  lead,
  errors,
  refusal,
  children,
}: Omit<Props, 'current'> & { title: string }) {
  const t = dialogueMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={`${title}: ${work.step.title}`}
      here={title}
      errors={errors}
      breadcrumbs={[
        { href: '/moderatie', label: t.toModeration },
        { href: dialoguePath(work.step), label: <Written>{work.step.title}</Written> },
      ]}
      wide
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {refusal && <Alert kind="error" title={refusal.text} />}
      {children}
    </Page>
  );
}
