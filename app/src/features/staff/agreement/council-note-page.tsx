import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type AgreementText, type AgreementVersion, agreementMessages } from '../../agreements/index.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { councilNoteMessages } from './council-note-messages.ts';

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

type Props = { frame: Frame; project: StaffProject; agreement: AgreementVersion };

/** The agreement in running text, for a council note: to copy or to print. */
export function CouncilNotePage({ frame, project, agreement }: Props) {
  const t = councilNoteMessages(frame.locale);
  const note = councilNoteMessages('nl');
  const words = agreementMessages('nl');
  return (
    <StaffPage frame={frame} project={project} current="agreement" title={t.title} lead={t.lead}>
      {agreement.publishedAt === null && <Alert kind="warning">{t.draft}</Alert>}
      <div lang="nl">
        <Section title={note.heading}>
          <Paragraph>
            {note.first(project.question, `${words.level[agreement.level]} (${words.levelMeaning[agreement.level]})`)}
          </Paragraph>
          {order
            .filter((part) => agreement[part].trim() !== '')
            .map((part) => (
              <Paragraph>
                {words.part[part]}: {running(agreement[part])}
              </Paragraph>
            ))}
          <Paragraph>
            {words.part.promises}:{' '}
            {running(
              agreement.promises
                .map(({ what, fromWhom, dueOn }) => `${what} (${fromWhom}, ${formatDay(dueOn, 'nl')})`)
                .join('\n'),
            )}
          </Paragraph>
          <Paragraph soft>{note.source(agreement.version)}</Paragraph>
        </Section>
      </div>
    </StaffPage>
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
