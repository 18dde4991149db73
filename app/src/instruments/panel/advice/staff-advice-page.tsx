import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { PanelStaffPage } from '../staff/panel-staff-page.tsx';
import type { Dilemma } from '../voting/load-dilemmas.ts';
import { adviceMessages } from './advice-messages.ts';
import { AnswerForm, CorrectForm } from './answer-forms.tsx';
import type { Advice } from './load-advice.ts';
import { RecommendationText } from './recommendation-section.tsx';

/** The form of this page that came back: its name, with the number of the recommendation where there is one for each. */
export type TypedAdvice = { form: string; state: FormState };
type Props = {
  frame: Frame;
  work: PanelWork;
  advice: Advice | undefined;
  /** What the panel voted on, to refer to. */
  dilemmas: readonly Dilemma[];
  today: string;
  due: string;
  typed?: TypedAdvice | undefined;
  refusal?: Refusal | undefined;
};

/** Where the advice is written and published, and the answers of the college after it. */
export function StaffAdvicePage(props: Props) {
  const { frame, work, advice, dilemmas, today, due, typed, refusal } = props;
  const t = adviceMessages(frame.locale);
  const path = panelStaffPath(work.step, 'advice');
  const stateOf = (form: string, values: FormState['values'] = {}) =>
    typed?.form === form ? typed.state : emptyForm(values);
  const { title = '', introduction = '', recommendations = [] } = advice ?? {};
  return (
    <PanelStaffPage
      frame={frame}
      work={work}
      current="advice"
      lead={t.lead}
      refusal={refusal}
      {...(typed ? { errors: typed.state } : {})}
    >
      {!advice?.publishedAt && (
        <Section title={t.advice}>
          <Form action={`${path}/bewaar`} prefix="advies" state={stateOf('bewaar', { title, introduction })}>
            <TextField name="title" label={t.title} />
            <TextArea name="introduction" label={t.introduction} maxLength={5000} />
            <SubmitRow label={t.save} />
          </Form>
        </Section>
      )}
      {recommendations.map((each, index) => (
        <Section
          title={
            <>
              {index + 1}. <Written>{each.title}</Written>
            </>
          }
        >
          <RecommendationText
            step={work.step}
            recommendation={each}
            due={advice?.answerDue ?? null}
            today={today}
            locale={frame.locale}
          />
          {!advice?.publishedAt && (
            <Form action={`${path}/weg`} inline>
              <HiddenField name="id" value={each.id} />
              <Button kind="secondary" label={t.removeLabel(each.title)}>
                {t.remove}
              </Button>
            </Form>
          )}
          {advice?.publishedAt && !each.answer && (
            <AnswerForm frame={frame} work={work} typed={typed} recommendation={each} />
          )}
          {each.answer && <CorrectForm frame={frame} work={work} typed={typed} recommendation={each} />}
        </Section>
      ))}
      {advice && !advice.publishedAt && (
        <Section title={t.add}>
          <Form action={`${path}/aanbeveling`} prefix="nieuw" state={stateOf('aanbeveling')}>
            <TextField name="title" label={t.recommendation} />
            <TextArea name="body" label={t.body} maxLength={5000} optional />
            {dilemmas.length > 0 && (
              <SelectField
                name="dilemmaId"
                label={t.dilemma}
                empty={t.noDilemma}
                options={dilemmas.map(({ id, question }) => ({ value: String(id), label: question }))}
                optional
              />
            )}
            <SubmitRow label={t.add} />
          </Form>
        </Section>
      )}
      {advice && !advice.publishedAt && recommendations.length > 0 && (
        <Section title={t.publishTitle} intro={t.publishIntro}>
          <Form action={`${path}/publiceer`} state={stateOf('publiceer', { answerDue: due })}>
            <DateField name="answerDue" label={t.answerDue} />
            <SubmitRow label={t.publish} />
          </Form>
        </Section>
      )}
    </PanelStaffPage>
  );
}
