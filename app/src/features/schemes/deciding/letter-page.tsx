import { formatDay } from '../../../platform/i18n/format.ts';
import type { SitePath } from '../../../platform/mail/mail-text.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { afterMessages } from '../applying/after-messages.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import type { LetterContent } from './letter.ts';

/** `pdf`: where the same letter is as a PDF. */
type Props = { frame: Frame; application: Application; letter: LetterContent; pdf: SitePath };

/** A letter with a decision, to read and to print. It is Dutch whatever the screen says. */
export function LetterPage({ frame, application, letter, pdf }: Props) {
  const { letter: t, status } = afterMessages(frame.locale);
  const dutch = afterMessages('nl').letter;
  const { id, applicantName, organisation, postalAddress } = application;
  return (
    <Page frame={frame} title={letter.subject} breadcrumbs={[{ href: applicationPath(id), label: application.number }]}>
      <div class="app-no-print">
        <Paragraph>{t.print}</Paragraph>
        <Buttons>
          <ButtonLink kind="secondary" href={pdf}>
            {status.pdf}
          </ButtonLink>
        </Buttons>
      </div>
      <article class="app-letter" lang="nl">
        <p class="app-letter__from">{dutch.town(frame.town.name)}</p>
        <address class="app-letter__address">
          {[organisation, applicantName, postalAddress].filter(Boolean).join('\n')}
        </address>
        <p class="app-letter__date">
          {frame.town.name}, {formatDay(letter.day, 'nl')}
        </p>
        <Heading level={1} look={3}>
          {letter.subject}
        </Heading>
        <p>
          {dutch.reference}: {letter.reference}
        </p>
        {letter.parts.map((part) =>
          'heading' in part ? (
            <Heading level={2} look={4}>
              {part.heading}
            </Heading>
          ) : (
            <Prose text={part.text} lang="nl" />
          ),
        )}
        <p>{letter.signature}</p>
      </article>
    </Page>
  );
}
