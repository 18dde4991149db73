import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { answerMessages } from '../answers/answer-messages.ts';
import { surveyMessages } from '../messages.ts';
import {
  conditionOptions,
  type QuestionKind,
  questionKinds,
  type Section as SurveySection,
} from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { surveyStaffPath } from '../survey-path.ts';
import { builderMessages } from './builder-messages.ts';
import { DesignFields } from './design-fields.tsx';
import { conditionValue } from './question-form.ts';

type ChooseProps = { frame: Frame; work: SurveyWork; section: SurveySection };

/** Which kind the new question is, each with an example. */
export function ChooseKindPage({ frame, work, section }: ChooseProps) {
  const t = builderMessages(frame.locale);
  const { kinds } = surveyMessages(frame.locale);
  const path = `${surveyStaffPath(work.step)}/vragen/nieuw?pagina=${section.id}`;
  return (
    <SurveyStaffPage frame={frame} work={work} current="overview" title={t.newQuestion}>
      <Section title={t.chooseKind}>
        <RowList>
          {questionKinds.map((kind) => (
            <RowItem href={`${path}&soort=${kind}`} title={kinds[kind]}>
              {t.kindHelp[kind]}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </SurveyStaffPage>
  );
}

type Props = {
  frame: Frame;
  work: SurveyWork;
  section: SurveySection;
  kind: QuestionKind;
  /** Null for a new one. */
  id: number | null;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** One question for its officers: what it asks, of whom, and with which answers. */
export function QuestionPage({ frame, work, section, kind, id, state, refusal }: Props) {
  const { locale } = frame;
  const t = builderMessages(locale);
  const { step, survey } = work;
  const fixed = survey.fixedAt !== null;
  const path = surveyStaffPath(step);
  const action = id === null ? `${path}/vragen/nieuw?pagina=${section.id}&soort=${kind}` : `${path}/vragen/${id}`;
  const conditions = conditionsBefore(work, section, answerMessages(locale).other);
  const title = id === null ? t.newQuestion : t.change;
  return (
    <SurveyStaffPage frame={frame} work={work} current="overview" title={title} errors={state} refusal={refusal}>
      <Section title={surveyMessages(locale).kinds[kind]} intro={t.kindHelp[kind]}>
        <Form action={action} state={state} label={title}>
          <TextField name="text" label={t.text} />
          <DesignFields kind={kind} fixed={fixed} />
          <TextArea name="help" label={t.help} rows={2} maxLength={500} optional />
          {!fixed && <CheckboxField name="required" label={t.isRequired} optional />}
          {!fixed && conditions.length > 0 && (
            <SelectField
              name="onlyIf"
              label={t.condition}
              description={t.conditionHelp}
              empty={t.everybody}
              options={conditions}
              optional
            />
          )}
          <SubmitRow label={t.save}>
            <Link href={path}>{surveyMessages(locale).part.overview}</Link>
          </SubmitRow>
        </Form>
      </Section>
      {id !== null && !fixed && (
        <Form action={`${path}/vragen/${id}/weg`} label={t.removeQuestion}>
          <Buttons>
            <Button kind="danger">{t.removeQuestion}</Button>
          </Buttons>
        </Form>
      )}
    </SurveyStaffPage>
  );
}

function conditionsBefore({ survey }: SurveyWork, section: SurveySection, other: string) {
  return survey.sections
    .slice(0, section.number - 1)
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      conditionOptions(question, other).map(({ key, text }) => ({
        value: conditionValue({ questionId: question.id, option: key }),
        label: `${question.number}. ${question.text} – ${text}`,
      })),
    );
}
