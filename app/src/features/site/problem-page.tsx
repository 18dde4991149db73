import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { siteMessages } from './messages.ts';

/** What went wrong in a sentence, and two ways on. */
export function ProblemPage({ frame, title, text }: { frame: Frame; title: string; text: string }) {
  const t = siteMessages(frame.locale);
  return (
    <Page frame={frame} title={title}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>{text}</Paragraph>
      <Buttons>
        <ButtonLink href="/">{t.toHome}</ButtonLink>
        <ButtonLink href="/zoeken" kind="secondary">
          {t.toSearch}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
