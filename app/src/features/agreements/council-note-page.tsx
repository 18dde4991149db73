import { formatDay } from '../../platform/i18n/format.ts';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AgreementText } from './agreement.ts';
import { councilNoteMessages } from './council-note-messages.ts';
import type { AgreementVersion } from './load-agreement.ts';
import { agreementMessages } from './messages.ts';

// The order of Haarlem's eight elements, with what is open, fixed and decided where the level is told.
const order: readonly AgreementText[] = [
  'impact',
  'goal',
  'openPoints',
  'fixedPoints',
  'decides',
  'timeline',
  'affected',
  'reach',
  'feedback',
  'inputUse',
];

type Props = { frame: Frame; project: { slug: string; question: string }; agreement: AgreementVersion };

/** The agreement in force in running text, for a council note: to copy or to print. */
export function CouncilNotePage({ frame, project, agreement }: Props) {
  const t = councilNoteMessages(frame.locale);
  // Council notes are Dutch, whatever language their writer reads.
  const note = councilNoteMessages('nl');
  const words = agreementMessages('nl');
  const publishedAt = agreement.publishedAt ?? new Date(0);
  const promises = agreement.promises.map(
    ({ what, fromWhom, dueOn }) => `${what} (${fromWhom}, ${formatDay(dueOn, 'nl')})`,
  );
  return (
    <Page
      frame={frame}
      title={t.title}
      breadcrumbs={[
        { href: `/trajecten/${project.slug}`, label: <Written>{project.question}</Written> },
        { href: `/trajecten/${project.slug}/afspraak`, label: t.agreement },
      ]}
    >
      <div class="app-screen-only">
        <PageTitle lead={t.lead}>{t.title}</PageTitle>
      </div>
      <div lang="nl">
        <Section title={note.heading}>
          <Paragraph>
            {note.first(project.question, `${words.level[agreement.level]} (${words.levelMeaning[agreement.level]})`)}
          </Paragraph>
          {order
            .filter((part) => agreement[part].trim() !== '')
            .map((part) => (
              <Paragraph>
                <strong>{words.part[part]}:</strong> {running(agreement[part])}
              </Paragraph>
            ))}
          <Paragraph>
            <strong>{words.part.promises}:</strong> {running(promises.join('\n'))}
          </Paragraph>
          <Paragraph soft>{note.source(agreement.version, formatDay(publishedAt, 'nl'))}</Paragraph>
        </Section>
      </div>
    </Page>
  );
}

/** Lines as running text: "- a" and "- b" become "a; b." */
function running(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[-•*]\s+/, '').trim())
    .filter((line) => line !== '');
  const all = lines.map((line, index) => (index < lines.length - 1 ? `${line.replace(/[.;]$/, '')};` : line)).join(' ');
  return /[.!?]$/.test(all) ? all : `${all}.`;
}
