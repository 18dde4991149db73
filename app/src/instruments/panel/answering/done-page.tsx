import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { answerMessages } from './answer-messages.ts';

/** What was done, as a word in the address. */
export type Done = 'ja' | 'nee' | 'gewist';

/** After answering. Says nothing about who answered: the code is forgotten by now, also on a computer in the library. */
export function DonePage({ frame, done }: { frame: Frame; done: Done }) {
  const t = answerMessages(frame.locale);
  const { title, lead } = t.done[done];
  return (
    <Page frame={frame} title={title}>
      <PageTitle lead={lead}>{title}</PageTitle>
      {done !== 'gewist' && (
        <>
          <Paragraph>{t.change}</Paragraph>
          <ButtonLink kind="secondary" href="/loting">
            {t.changeLink}
          </ButtonLink>
        </>
      )}
    </Page>
  );
}
