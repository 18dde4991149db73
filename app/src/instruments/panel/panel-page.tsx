import type { Step } from '../../features/steps/index.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { panelMessages } from './messages.ts';
import type { Panel } from './panel.ts';
import { datesSentence } from './setup/dates-sentence.ts';

/** The panel for everybody: what it is for, how the draw goes, and what came of it. */
export function PanelPage({ frame, step, panel }: { frame: Frame; step: Step; panel: Panel | undefined }) {
  const t = panelMessages(frame.locale);
  const dates = panel && datesSentence(panel, frame.locale);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={[
        { href: '/trajecten', label: t.talk },
        { href: `/trajecten/${step.projectSlug}`, label: <Written>{step.projectQuestion}</Written> },
      ]}
    >
      <PageTitle lead={<Written>{step.intro}</Written>}>
        <Written>{step.title}</Written>
      </PageTitle>
      {!panel && <Paragraph>{t.notYet}</Paragraph>}
      {dates && <Paragraph>{dates}</Paragraph>}
    </Page>
  );
}
