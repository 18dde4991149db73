import { findPersonalData } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Question } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { surveyStaffPath } from '../survey-path.ts';
import { resultsMessages } from './results-messages.ts';
import type { Words, WordsState } from './words.ts';

type Props = {
  frame: Frame;
  work: SurveyWork;
  question: Question;
  state: WordsState;
  words: readonly Words[];
  form: FormState;
};

const states: readonly WordsState[] = ['waiting', 'shown', 'hidden'];
/** The words in the address for each state. */
export const stateNames = { waiting: 'te-lezen', shown: 'op-de-site', hidden: 'niet' } as const satisfies Record<
  WordsState,
  string
>;

/** Own words of people on one question, for officers: which of them everybody may read. */
export function WordsPage({ frame, work, question, state, words, form }: Props) {
  const t = resultsMessages(frame.locale);
  const path = `${surveyStaffPath(work.step, 'results')}/woorden/${question.id}`;
  return (
    <SurveyStaffPage frame={frame} work={work} current="results" title={t.wordsTitle} lead={t.wordsText} errors={form}>
      <SubNav
        label={t.wordsTitle}
        items={states.map((one) => ({
          href: `${path}?stand=${stateNames[one]}`,
          label: t[one],
          current: one === state,
        }))}
      />
      <Section title={<Written>{`${question.number}. ${question.text}`}</Written>}>
        {words.length === 0 ? (
          <Paragraph>{t.nothing}</Paragraph>
        ) : (
          <Form action={`${path}?stand=${stateNames[state]}`} state={form} label={t.wordsTitle}>
            <CheckboxFields
              name="response"
              label={t.choose}
              options={words.map(({ responseId, text }) => ({
                value: String(responseId),
                label: <Written>{text}</Written>,
                hint: findPersonalData(text).length > 0 ? t.personal : undefined,
              }))}
            />
            <Buttons>
              {state !== 'shown' && (
                <Button name="judge" value="shown">
                  {t.show}
                </Button>
              )}
              {state !== 'hidden' && (
                <Button kind="secondary" name="judge" value="hidden">
                  {t.hide}
                </Button>
              )}
            </Buttons>
          </Form>
        )}
      </Section>
    </SurveyStaffPage>
  );
}
