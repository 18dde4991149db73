import type { Refusal } from '../../../features/staff/index.ts';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { questionsOf } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { surveyStaffPath } from '../survey-path.ts';
import { CrossSection, type ShownCross } from './cross-section.tsx';
import type { Results } from './load-results.ts';
import { leastAnswers } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { resultsOpen } from './results-open.ts';
import { ResultSections } from './results-page.tsx';

type Props = {
  frame: Frame;
  work: SurveyWork;
  results: Results;
  cross: ShownCross;
  refusal?: Refusal | undefined;
};

/** The results for officers: publishing them, reading what people wrote, comparing, and files. */
export function StaffResultsPage({ frame, work, results, cross, refusal }: Props) {
  const { locale } = frame;
  const t = resultsMessages(locale);
  const path = surveyStaffPath(work.step, 'results');
  const enough = results.sent >= leastAnswers;
  return (
    <SurveyStaffPage
      frame={frame}
      work={work}
      current="results"
      lead={`${t.staffLead} ${t.lead(formatCount(results.sent, locale))}`}
      refusal={refusal}
    >
      <Publishing work={work} locale={locale} />
      <WordsToRead work={work} results={results} locale={locale} />
      <ResultSections step={work.step} survey={work.survey} results={results} locale={locale} />
      {enough && <CrossSection work={work} cross={cross} locale={locale} />}
      {enough && (
        <Section title={t.file} intro={t.fileText}>
          <Buttons>
            <ButtonLink kind="secondary" href={`${path}/antwoorden.csv`}>
              {t.answersFile}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`${path}/codeboek.csv`}>
              {t.codebookFile}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
    </SurveyStaffPage>
  );
}

function Publishing({ work: { survey, step }, locale }: { work: SurveyWork; locale: Frame['locale'] }) {
  const t = resultsMessages(locale);
  const { publishedAt } = survey;
  const open = resultsOpen(survey);
  const said = publishedAt ? t.published(formatMoment(publishedAt, locale)) : open ? t.live : t.publishText;
  return (
    <Section title={t.publish}>
      <Paragraph>{said}</Paragraph>
      <Form action={surveyStaffPath(step, 'results')} label={t.publish}>
        <HiddenField name="publish" value={open ? 'nee' : 'ja'} />
        <Button kind={open ? 'secondary' : 'primary'}>{open ? t.takeBack : t.publishButton}</Button>
      </Form>
    </Section>
  );
}

function WordsToRead({ work, results, locale }: Pick<Props, 'work' | 'results'> & { locale: Frame['locale'] }) {
  const t = resultsMessages(locale);
  const questions = questionsOf(work.survey.sections).filter(({ id }) => results.words.has(id));
  return (
    <Section title={t.words} intro={questions.length > 0 && t.wordsText}>
      {questions.length === 0 && <Paragraph>{t.noWords}</Paragraph>}
      <RowList>
        {questions.map(({ id, number, text }) => {
          const counts = results.words.get(id)?.counts;
          return (
            <RowItem
              href={`${surveyStaffPath(work.step, 'results')}/woorden/${id}`}
              title={<Written>{`${number}. ${text}`}</Written>}
            >
              {t.wordsCount(counts?.waiting ?? 0, counts?.shown ?? 0)}
            </RowItem>
          );
        })}
      </RowList>
    </Section>
  );
}
