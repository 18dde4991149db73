import type { Step } from '../../../features/steps/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { FillingFrame } from '../filling/filling-frame.tsx';
import type { Survey } from '../questions/survey.ts';
import { surveyPath } from '../survey-path.ts';
import { largeEnough } from './large-enough.ts';
import type { Results } from './load-results.ts';
import { leastAnswers, leastInCell } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { TallySection } from './tally-section.tsx';

type Props = { frame: Frame; step: Step; survey: Survey; results: Results; stillOpen: boolean };

/** The results for everybody. */
export function ResultsPage({ frame, step, survey, results, stillOpen }: Props) {
  const { locale } = frame;
  const t = resultsMessages(locale);
  return (
    <FillingFrame frame={frame} step={step} title={t.title} lead={t.lead(formatCount(results.sent, locale))}>
      {stillOpen && (
        <Alert kind="info">
          <Paragraph>{t.stillOpen}</Paragraph>
          <LinkMore href={surveyPath(step)}>{t.toSurvey}</LinkMore>
        </Alert>
      )}
      <ResultSections step={step} survey={survey} results={results} locale={locale} />
    </FillingFrame>
  );
}

type SectionsProps = { step: Step; survey: Survey; results: Results; locale: Locale };

/** All results, by page of the questionnaire, and by which channel they came. */
export function ResultSections({ step, survey, results, locale }: SectionsProps) {
  const t = resultsMessages(locale);
  const { tallies, channels, words, places, sent, counted } = results;
  if (sent < leastAnswers) return <Paragraph>{t.tooFew(leastAnswers)}</Paragraph>;
  if (counted < leastAnswers) return <Paragraph>{t.soon(leastAnswers + leastInCell)}</Paragraph>;
  return (
    <>
      {counted < sent && <Paragraph soft>{t.counted(formatCount(counted, locale))}</Paragraph>}
      {step.assurance === 'anonymous' && <Paragraph soft>{t.withoutAccount}</Paragraph>}
      {survey.sections
        .filter(({ questions }) => questions.length > 0)
        .map((section) => (
          <Section title={<Written>{section.title}</Written>}>
            {tallies
              .filter(({ question }) => question.sectionId === section.id)
              .map((tally) => (
                <TallySection tally={tally} words={words.get(tally.question.id)} places={places} locale={locale} />
              ))}
          </Section>
        ))}
      <Section title={t.channels}>
        <DataTable
          caption={t.channels}
          captionHidden
          rows={waysOf(channels, sent)}
          columns={[
            { name: t.channels, cell: ({ channel }) => (channel === null ? t.codes.anotherWay : t.channel[channel]) },
            { name: t.count, cell: ({ count }) => formatCount(count, locale), numeric: true },
          ]}
        />
      </Section>
    </>
  );
}

/** By which ways it came in, those of a few people together. */
function waysOf(channels: Results['channels'], sent: number) {
  const { rows, others } = largeEnough(
    channels.map(({ channel, count }) => ({ key: channel, count })),
    sent,
  );
  const named = rows.map(({ key, count }) => ({ channel: key, count }));
  return others === 0 ? named : [...named, { channel: null, count: others }];
}
