import { formatDay } from '../../../platform/i18n/format.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { messages } from '../messages.ts';
import type { Letter } from './letter-pile.ts';
import { letterMessages } from './messages.ts';

/** Letters as they leave the printer: a sheet each, the address where a window envelope has its window. */
export function PrintPage({ frame, letters, today }: { frame: Frame; letters: Letter[]; today: Date }) {
  const t = letterMessages(frame.locale);
  const words = messages(frame.locale);
  const crumbs = [
    { href: '/balie', label: words.desk },
    { href: '/balie/brieven', label: words.letters },
  ];
  return (
    <Page frame={frame} title={t.printTitle} breadcrumbs={crumbs}>
      <div class="app-screen-only">
        <h1 class="utrecht-heading-1">{t.printTitle}</h1>
        <Paragraph>{letters.length === 0 ? t.empty : t.printLead}</Paragraph>
      </div>
      {letters.map((letter) => (
        <Sheet letter={letter} town={frame.town.name} today={today} />
      ))}
      <div class="app-screen-only">
        {letters.length > 0 && (
          <Form action="/balie/brieven/afgedrukt">
            <Paragraph>{t.markHint}</Paragraph>
            {letters.map((letter) => (
              <HiddenField name="id" value={letter.id} />
            ))}
            <SubmitRow label={t.markPrinted(letters.length)} />
          </Form>
        )}
        <Link href="/balie/brieven">{t.back}</Link>
      </div>
    </Page>
  );
}

// In Dutch whatever the colleague's screen says: the letter is for the resident.
function Sheet({ letter, town, today }: { letter: Letter; town: string; today: Date }) {
  const t = letterMessages('nl');
  return (
    <article class="app-letter" lang="nl">
      <p class="app-letter__from">{t.from(town)}</p>
      <address class="app-letter__address">
        {letter.recipient}
        {'\n'}
        {letter.postalAddress}
      </address>
      <p class="app-letter__date">
        {town}, {formatDay(today, 'nl')}
      </p>
      <p class="app-letter__subject">
        {t.subject} {letter.subject}
      </p>
      <div class="app-letter__body">{letter.body}</div>
    </article>
  );
}
