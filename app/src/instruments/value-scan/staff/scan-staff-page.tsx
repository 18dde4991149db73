import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { scanMessages } from '../messages.ts';
import { type ScanPart, scanStaffPath } from '../scan-path.ts';
import type { ScanWork } from './on-scan.ts';

const scanParts: readonly ScanPart[] = ['overview', 'results'];

type Props = PropsWithChildren<{
  frame: Frame;
  work: ScanWork;
  current: ScanPart;
  /** Where it is not the name of the part. */
  title?: string;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a value scan, with the way to its other part. */
export function ScanStaffPage({ frame, work, current, title, children, ...page }: Props) {
  const t = scanMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={title ?? (current === 'overview' ? t.scan : t.part[current])}
      {...page}
    >
      <SubNav
        label={t.parts}
        items={scanParts.map((part) => ({
          href: scanStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      {children}
    </StaffPage>
  );
}
