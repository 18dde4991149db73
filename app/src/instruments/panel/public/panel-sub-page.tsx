import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { Crumb } from '../../../platform/ui/breadcrumbs.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelPath } from '../panel-path.ts';

type Props = PropsWithChildren<{
  frame: Frame;
  step: Step;
  title: string;
  /** The title as the last crumb, where it is what somebody wrote. */
  here?: Child;
  /** Pages between that of the panel and this one. */
  above?: readonly Crumb[];
  wide?: boolean;
}>;

/** A page below that of a panel, with the way back. */
export function PanelSubPage({ frame, step, title, here = title, above = [], wide, children }: Props) {
  return (
    <Page
      frame={frame}
      title={`${title}: ${step.title}`}
      here={here}
      wide={wide}
      breadcrumbs={[
        ...stepCrumbs(step, frame.locale),
        { href: panelPath(step), label: <Written>{step.title}</Written> },
        ...above,
      ]}
    >
      {children}
    </Page>
  );
}
