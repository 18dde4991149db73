import { emptyForm } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { FormContext } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { QuestionFields } from '../answers/question-fields.tsx';
import type { Option } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { builderMessages } from './builder-messages.ts';
import { ConditionWords } from './condition-words.tsx';

/** All pages below one another as residents see them, without a form around them: nothing can be sent. */
export function PreviewPage({ frame, work, areas }: { frame: Frame; work: SurveyWork; areas: readonly Option[] }) {
  const { locale } = frame;
  const t = builderMessages(locale);
  const { sections } = work.survey;
  return (
    <SurveyStaffPage frame={frame} work={work} current="preview" lead={t.preview}>
      {sections.map((section) => (
        <Section title={<Written>{t.page(section.number, section.title)}</Written>}>
          {section.intro !== '' && <Prose text={section.intro} />}
          {section.questions.length === 0 && <Paragraph soft>{t.empty}</Paragraph>}
          <FormContext.Provider value={{ state: emptyForm(), prefix: `pagina-${section.number}` }}>
            {section.questions.map((question) => (
              <>
                {question.onlyIf && (
                  <Alert kind="info">
                    <ConditionWords question={question} sections={sections} locale={locale} />
                  </Alert>
                )}
                <QuestionFields question={question} place={{ action: '', areas, name: null }} />
              </>
            ))}
          </FormContext.Provider>
        </Section>
      ))}
      <Buttons>
        <ButtonLink kind="secondary" href={`/balie/vragenlijst/${work.step.id}/papier`}>
          {t.print}
        </ButtonLink>
      </Buttons>
    </SurveyStaffPage>
  );
}
