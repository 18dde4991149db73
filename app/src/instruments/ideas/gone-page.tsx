import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import type { Idea } from './load-idea.ts';
import { messages } from './messages.ts';

/** What stands where an idea was: hidden with the kind of reason, or withdrawn. Its author reads the moderator's words. */
export function GonePage({
  frame,
  idea,
  back,
  backLabel,
}: {
  frame: Frame;
  idea: Idea;
  back: string;
  backLabel: string;
}) {
  const t = messages(frame.locale);
  const hidden = idea.status === 'hidden';
  const title = hidden ? t.hiddenTitle : t.withdrawnTitle;
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={hidden ? t.hiddenLead : t.withdrawnLead}>{title}</PageTitle>
      {hidden && <Paragraph>{t.reason(t.reasons[idea.hiddenFor ?? 'other'])}</Paragraph>}
      {hidden && idea.mine && idea.hiddenBecause && (
        <Alert kind="info" title={t.forAuthor}>
          <Prose text={idea.hiddenBecause} />
        </Alert>
      )}
      {hidden && (
        <Paragraph>
          <Link href="/moderatiebeleid">{t.rules}</Link>
        </Paragraph>
      )}
      <Buttons>
        <ButtonLink href={back}>{backLabel}</ButtonLink>
      </Buttons>
    </Page>
  );
}
