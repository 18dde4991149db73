import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { signInMessages } from './messages.ts';

/** Why the login at the town's provider led to nothing, and what to do now. */
export function LoginRefusedPage({ frame, reason }: { frame: Frame; reason: string }) {
  const t = signInMessages(frame.locale);
  return (
    <Page frame={frame} title={t.refusedTitle}>
      <PageTitle lead={reason}>{t.refusedTitle}</PageTitle>
      <ButtonLink href="/inloggen">{t.again}</ButtonLink>
    </Page>
  );
}
