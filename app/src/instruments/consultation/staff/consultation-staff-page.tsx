import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { type ConsultationPart, consultationStaffPath } from '../consultation-path.ts';
import { consultationMessages } from '../messages.ts';
import type { ConsultationWork } from './on-consultation.ts';

const consultationParts: readonly ConsultationPart[] = ['overview', 'draft', 'views', 'memorandum'];

type Props = PropsWithChildren<{
  frame: Frame;
  work: ConsultationWork;
  current: ConsultationPart;
  /** Where it is not the name of the part. */
  title?: string;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a consultation, with the way to its other parts. */
export function ConsultationStaffPage({ frame, work, current, title, children, ...page }: Props) {
  const t = consultationMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={title ?? (current === 'overview' ? t.consultation : t.part[current])}
      {...page}
    >
      <SubNav
        label={t.parts}
        items={consultationParts.map((part) => ({
          href: consultationStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      {children}
    </StaffPage>
  );
}
