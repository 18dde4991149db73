import { formatDay } from '../../../platform/i18n/format.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { QrCode } from '../../../platform/ui/qr-code.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { panelLetterMessages } from './letter-messages.ts';
import type { InvitationLetter } from './letters.ts';
import { ReturnForm } from './return-form.tsx';

/** What the letters of a panel have in common. */
export type LetterFacts = {
  work: PanelWork;
  answerUntil: string;
  deleteOn: string;
  /** The address at which the code is typed. */
  address: string;
  today: Date;
};
type Props = {
  frame: Frame;
  facts: LetterFacts;
  letters: InvitationLetter[];
  wave: number;
  page: number;
  pages: number;
};

/** Invitations as they leave the printer: a letter in front, the return form on its back. */
export function LettersPage({ frame, facts, letters, wave, page, pages }: Props) {
  const t = panelLetterMessages(frame.locale);
  const path = panelStaffPath(facts.work.step, 'invitations');
  return (
    <Page frame={frame} title={t.printTitle} breadcrumbs={[{ href: path, label: t.back }]}>
      <div class="app-screen-only">
        <h1 class="utrecht-heading-1">{t.printTitle}</h1>
        <Paragraph>{letters.length === 0 ? t.none : t.printLead}</Paragraph>
      </div>
      {letters.map((letter) => (
        <>
          <Letter letter={letter} facts={facts} town={frame.town.name} />
          <ReturnForm letter={letter} facts={facts} town={frame.town.name} />
        </>
      ))}
      <div class="app-screen-only">
        <Pagination page={page} pages={pages} href={(other) => `${path}/brieven?ronde=${wave}&pagina=${other}`} />
        <Link href={path}>{t.back}</Link>
      </div>
    </Page>
  );
}

// In Dutch whatever the officer's screen says: the letter is for the resident.
function Letter({ letter, facts, town }: { letter: InvitationLetter; facts: LetterFacts; town: string }) {
  const t = panelLetterMessages('nl');
  const { step, panel } = facts.work;
  const { name, code, kind } = letter;
  // The first paragraph: the letter is one side of a sheet, the rest stands on the site.
  const about = step.intro.split(/\n\s*\n/, 1)[0];
  return (
    <article class="app-letter" lang="nl">
      <p class="app-letter__from">{t.from(town)}</p>
      <address class="app-letter__address">
        {name || t.toResidents}
        {'\n'}
        {letter.address}
      </address>
      <p class="app-letter__date">
        {town}, {formatDay(facts.today, 'nl')}
      </p>
      <p class="app-letter__subject">
        {t.subjectLabel} {t.subject[kind]}
      </p>
      <p>{t.dear(name)}</p>
      <p>{t.drawn(step.projectQuestion)}</p>
      {kind === 'reminder' && <p>{t.reminder}</p>}
      {about && <p class="app-letter__body">{about}</p>}
      <p>
        {t.seats(panel.size)} {name === '' && t.oneOfHouse}
      </p>
      <p>
        <strong>{t.how(formatDay(facts.answerUntil, 'nl'))}</strong>{' '}
        {t.online(facts.address.replace(/^https?:\/\//, ''))}
      </p>
      <div class="app-letter__code">
        <QrCode text={`${facts.address}?code=${code}`} label={t.qr} size={110} />
        <strong translate="no">{code}</strong>
      </div>
      <p>{t.paper}</p>
      <p>{t.kept(formatDay(facts.deleteOn, 'nl'))}</p>
      <p class="app-letter__body">{t.bye(town)}</p>
    </article>
  );
}
