import type { PropsWithChildren } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { ballotMessages } from './ballot-messages.ts';
import { ballotPath } from './ballot-path.ts';
import type { WayToVote } from './way-to-vote.ts';

type Props = PropsWithChildren<{ frame: Frame; step: Step; title: string; lead?: string; errors?: FormState }>;

/** A page around the ballot box. */
export function VotingFrame({ frame, step, title, lead, errors, children }: Props) {
  const home = { href: `/trajecten/${step.projectSlug}/budget/${step.id}`, label: <Written>{step.title}</Written> };
  return (
    <Page
      frame={frame}
      title={`${title}: ${step.title}`}
      here={title}
      breadcrumbs={[...stepCrumbs(step, frame.locale), home]}
      errors={errors}
    >
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Page>
  );
}

/** Why somebody cannot vote here and now, and where that is mended. */
export function CannotVotePage({ frame, step, way }: { frame: Frame; step: Step; way: WayToVote }) {
  const t = ballotMessages(frame.locale);
  return (
    <VotingFrame frame={frame} step={step} title={way.title}>
      <Paragraph>{way.text}</Paragraph>
      {way.link && (
        <Buttons>
          <ButtonLink href={way.link.href}>{way.link.label}</ButtonLink>
        </Buttons>
      )}
      {way.title === t.closed && (
        <Alert>
          <Paragraph>{t.closedReceipt}</Paragraph>
          <ButtonLink kind="secondary" href={ballotPath(step, 'check')}>
            {t.checkLink}
          </ButtonLink>
        </Alert>
      )}
    </VotingFrame>
  );
}
