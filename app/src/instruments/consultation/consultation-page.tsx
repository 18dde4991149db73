import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { consultationMessages } from './messages.ts';
import { DraftText, type Responding } from './reading/draft-text.tsx';
import type { Reading } from './reading/load-reading.ts';
import { readingMessages } from './reading/reading-messages.ts';
import { TermNow } from './reading/term-now.tsx';
import { WhatToDo } from './reading/what-to-do.tsx';

type Props = {
  frame: Frame;
  step: Step;
  reading: Reading | undefined;
  /** Who manages it reads the draft before the first day. */
  manages: boolean;
  /** The paragraph below which the form to respond is open. */
  responding: Responding | undefined;
};

const chipOf = {
  preparing: 'waiting',
  announced: 'soon',
  open: 'open',
  answering: 'closed',
  answered: 'adopted',
} as const;
// With fewer headings the page is seen at a glance.
const headingsForContents = 3;

/** A consultation for everybody: how long there is, what one can do, and the draft. */
export function ConsultationPage({ frame, step, reading, manages, responding }: Props) {
  const { locale } = frame;
  const stage = reading?.stage ?? 'preparing';
  const early = stage === 'preparing' || stage === 'announced';
  const title = (stage !== 'preparing' && reading?.consultation.draftTitle) || step.title;
  return (
    <Page frame={frame} title={title} here={<Written>{step.title}</Written>} breadcrumbs={stepCrumbs(step, locale)}>
      <PageTitle
        above={
          <Chips>
            <Chip kind={chipOf[stage]}>{consultationMessages(locale).stage[stage]}</Chip>
          </Chips>
        }
        lead={step.intro && <Written>{step.intro}</Written>}
      >
        <Written>{title}</Written>
      </PageTitle>
      {reading ? (
        <Inside {...{ frame, step, reading, responding, early }} shown={!early || manages} />
      ) : (
        <Paragraph>{readingMessages(locale).notYet}</Paragraph>
      )}
    </Page>
  );
}

type InsideProps = Omit<Props, 'manages' | 'reading'> & { reading: Reading; shown: boolean; early: boolean };

function Inside({ frame: { locale }, step, reading, responding, shown, early }: InsideProps) {
  const t = readingMessages(locale);
  const headings = reading.draft.filter(({ kind }) => kind === 'heading');
  return (
    <>
      <TermNow step={step} reading={reading} locale={locale} />
      {reading.stage === 'open' && <WhatToDo step={step} reading={reading} locale={locale} />}
      {shown && reading.draft.length > 0 && (
        <Section title={t.draft} id="ontwerp">
          {early && <Alert kind="info">{t.onlyYou}</Alert>}
          {headings.length >= headingsForContents && (
            <nav aria-label={t.contents}>
              <List
                items={headings.map(({ id, body }) => (
                  <Link href={`#alinea-${id}`}>
                    <Written>{body}</Written>
                  </Link>
                ))}
              />
            </nav>
          )}
          <DraftText {...{ reading, step, responding, locale }} />
        </Section>
      )}
    </>
  );
}
