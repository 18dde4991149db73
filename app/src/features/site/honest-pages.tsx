import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { honestMessages } from './honest-messages.ts';

/** Addresses of the pages that are text only. */
export const honestPages = ['/over', '/privacy', '/toegankelijkheid'] as const;

/** A page of text that says what is there and what is not yet. */
export function HonestPage({ frame, path }: { frame: Frame; path: (typeof honestPages)[number] }) {
  const t = honestMessages(frame.locale)[path];
  const href = t.href === 'mailto:' ? `mailto:${frame.town.contactEmail}` : t.href;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Prose text={t.text} lang={frame.locale} />
      <Buttons>
        <ButtonLink href={href}>{t.link}</ButtonLink>
      </Buttons>
    </Page>
  );
}
