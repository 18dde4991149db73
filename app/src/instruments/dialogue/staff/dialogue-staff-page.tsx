import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { type DialogueStaffPart, dialogueStaffPath } from '../dialogue-path.ts';
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

/** One staff page of a dialogue, with the way to its other parts. */
export function DialogueStaffPage({ frame, work, current, children, ...page }: Props) {
  const t = dialogueMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={current === 'overview' ? t.dialogue : t.part[current]}
      {...page}
    >
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
