import { emptyForm, type FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { Details } from '../../platform/ui/details.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { longestLesson } from '../lessons/index.ts';
import { againAnswers } from './evaluation.ts';
import { evaluationValues } from './evaluation-form.ts';
import type { EvaluationFigures } from './figures/evaluation-figures.ts';
import { FiguresView } from './figures-view.tsx';
import { type Evaluation, titleOf } from './load-evaluation.ts';
import { evaluationMessages } from './messages.ts';
import { staffEvaluationMessages } from './staff-messages.ts';
import type { VoiceText } from './voices/voice.ts';
import { VoicesSection } from './voices/voices-section.tsx';

/** Which form of the page was sent, with what was typed. */
export type TypedForm = { form: 'text' | 'voice' | 'lesson'; state: FormState };
export type StaffModel = {
  evaluation: Evaluation;
  figures: EvaluationFigures | null;
  remarks: readonly string[];
  voices: readonly VoiceText[];
  lessons: readonly { body: string; tags: string[] }[];
};
type Props = { frame: Frame; model: StaffModel; typed?: TypedForm | undefined; problem?: string | undefined };

/** Where the officer looks back, asks others for their view and keeps the lessons. */
export function StaffEvaluationPage({ frame, model, typed, problem }: Props) {
  const t = staffEvaluationMessages(frame.locale);
  const { evaluation, figures } = model;
  const title = titleOf(evaluation);
  const path = `/beheer/evaluaties/${evaluation.id}`;
  const stateOf = (form: TypedForm['form'], values = {}) => (typed?.form === form ? typed.state : emptyForm(values));
  return (
    <Page
      frame={frame}
      title={t.title(title)}
      here={<Written>{title}</Written>}
      breadcrumbs={[
        { href: '/beheer', label: t.staff },
        { href: '/beheer/evaluaties', label: t.listTitle },
      ]}
      {...(typed ? { errors: typed.state } : {})}
    >
      <PageTitle lead={t.lead}>
        <Written>{title}</Written>
      </PageTitle>
      {evaluation.publishedAt && <LinkMore href={`/evaluaties/${evaluation.id}`}>{t.public}</LinkMore>}
      {figures && (
        <Section
          title={evaluationMessages(frame.locale).figures}
          intro={evaluation.publishedAt ? t.figuresFixed : t.figuresNow}
        >
          <FiguresView frame={frame} figures={figures} spent={evaluation} />
        </Section>
      )}
      {evaluation.stepId !== null && (
        <Section title={t.remarks}>
          {model.remarks.length === 0 ? (
            <Paragraph>{t.noRemarks}</Paragraph>
          ) : (
            <Details summary={t.remarks}>
              <List items={model.remarks.map((remark) => <Written>{remark}</Written>)} />
            </Details>
          )}
        </Section>
      )}
      <Section title={t.form} id="terugblik">
        <TextForm
          frame={frame}
          path={path}
          evaluation={evaluation}
          state={stateOf('text', evaluationValues(evaluation))}
        />
      </Section>
      <VoicesSection {...{ frame, path, voices: model.voices, problem }} state={stateOf('voice')} />
      <Section title={t.lessons} id="lessen" intro={t.lessonsLead}>
        {model.lessons.length > 0 && <List items={model.lessons.map(({ body }) => <Written>{body}</Written>)} />}
        <Form action={`${path}/lessen`} state={stateOf('lesson')} prefix="les">
          <TextArea name="body" label={t.lesson} rows={3} maxLength={longestLesson} />
          <TextField name="tags" label={t.tags} description={t.tagsHint} optional />
          <SubmitRow label={t.addLesson} />
        </Form>
      </Section>
    </Page>
  );
}

type FormProps = { frame: Frame; path: string; evaluation: Evaluation; state: FormState };

function TextForm({ frame, path, evaluation, state }: FormProps) {
  const t = staffEvaluationMessages(frame.locale);
  const { againAnswer } = evaluationMessages(frame.locale);
  const isPublic = evaluation.publishedAt !== null;
  return (
    <Form action={path} state={state}>
      <TextArea name="wentWell" label={t.wentWell} rows={4} maxLength={1500} />
      <TextArea name="wentLess" label={t.wentLess} rows={4} maxLength={1500} />
      <RadioField
        name="again"
        label={t.again}
        inline
        options={againAnswers.map((value) => ({ value, label: againAnswer[value] }))}
      />
      <TextField name="hours" label={t.hours} description={t.hoursHint} inputmode="numeric" size="short" optional />
      <TextField name="cost" label={t.cost} description={t.costHint} inputmode="decimal" size="short" optional />
      <TextField
        name="reached"
        label={t.reached}
        description={t.reachedHint}
        inputmode="numeric"
        size="short"
        optional
      />
      <TextField name="reachedHow" label={t.reachedHow} optional />
      {isPublic && <TextField name="changeNote" label={t.changeNote} />}
      <div class="app-submit">
        <Button name="what" value="publish">
          {isPublic ? t.correct : t.publish}
        </Button>
        {!isPublic && (
          <Button name="what" value="save" kind="secondary">
            {t.save}
          </Button>
        )}
      </div>
    </Form>
  );
}
