import type { Step } from '../../features/steps/index.ts';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { outsideMessages } from './messages.ts';
import type { OutsideSettings } from './settings.ts';

/** Seen for a moment while the browser goes on; a link for who is not taken along. */
export function LeavingPage({ frame, step, settings }: { frame: Frame; step: Step; settings: OutsideSettings }) {
  const t = outsideMessages(frame.locale);
  return (
    <Page frame={frame} title={step.title}>
      <PageTitle lead={t.leavingHelp(new URL(settings.url).host)}>{t.leaving}</PageTitle>
      <ButtonLink href={settings.url}>{t.go(settings.organisation)}</ButtonLink>
    </Page>
  );
}
