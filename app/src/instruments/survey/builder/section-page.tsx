import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { surveyMessages } from '../messages.ts';
import type { Section as SurveySection } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { surveyStaffPath } from '../survey-path.ts';
import { builderMessages } from './builder-messages.ts';

type Props = {
  frame: Frame;
  work: SurveyWork;
  section: SurveySection;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** One page of a questionnaire for its officers: its title and what stands above the questions. */
export function SectionPage({ frame, work, section, state, refusal }: Props) {
  const t = builderMessages(frame.locale);
  const path = surveyStaffPath(work.step);
  const own = `${path}/paginas/${section.id}`;
  const removable = section.questions.length === 0 && work.survey.sections.length > 1 && !work.survey.fixedAt;
  return (
    <SurveyStaffPage
      frame={frame}
      work={work}
      current="overview"
      title={t.changePageTitle}
      errors={state}
      refusal={refusal}
    >
      <Section title={<Written>{section.title}</Written>}>
        <Form action={own} state={state} label={t.changePageTitle}>
          <TextField name="title" label={t.pageTitle} />
          <TextArea name="intro" label={t.pageIntro} rows={4} maxLength={2000} optional />
          <SubmitRow label={t.save}>
            <Link href={path}>{surveyMessages(frame.locale).part.overview}</Link>
          </SubmitRow>
        </Form>
      </Section>
      {removable && (
        <Form action={`${own}/weg`} label={t.removePage}>
          <Buttons>
            <Button kind="danger">{t.removePage}</Button>
          </Buttons>
        </Form>
      )}
    </SurveyStaffPage>
  );
}
