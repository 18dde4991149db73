import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { panelMessages } from '../messages.ts';
import { type PanelPart, panelStaffPath } from '../panel-path.ts';
import { NextLine } from './next-line.tsx';
import type { PanelWork } from './on-panel.ts';

/** The parts that have a page, in the order of the work. */
export const panelParts: readonly PanelPart[] = [
  'overview',
  'groups',
  'invitations',
  'pool',
  'draw',
  'seats',
  'voting',
  'advice',
];

type Props = PropsWithChildren<{
  frame: Frame;
  work: PanelWork;
  current: PanelPart;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a panel, with what comes next and the way to its other parts. */
export function PanelStaffPage({ frame, work, current, children, ...page }: Props) {
  const t = panelMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={current === 'overview' ? t.panel : t.part[current]}
      {...page}
    >
      <SubNav
        label={t.parts}
        items={panelParts.map((part) => ({
          href: panelStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      <NextLine locale={frame.locale} work={work} current={current} />
      {children}
    </StaffPage>
  );
}
