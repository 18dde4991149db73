import type { Refusal } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { type Task, TaskList } from '../../../platform/ui/task-list.tsx';
import { surveyMessages } from '../messages.ts';
import { questionsOf } from '../questions/question.ts';
import type { SurveyWork } from '../staff/on-survey.ts';
import { SurveyStaffPage } from '../staff/survey-staff-page.tsx';
import { surveyPath, surveyStaffPath } from '../survey-path.ts';
import { builderMessages } from './builder-messages.ts';
import { CopySection } from './copy-section.tsx';
import type { CopyableSurvey } from './copyable-surveys.ts';
import { PageRows } from './page-rows.tsx';

type Props = {
  frame: Frame;
  work: SurveyWork;
  settings: FormState;
  page?: FormState | undefined;
  copy?: FormState | undefined;
  /** Whose questions can be taken over, as long as there are none. */
  sources: readonly CopyableSurvey[];
  refusal?: Refusal | undefined;
};

/** A questionnaire at a glance for its officers: its pages and questions, and what is said afterwards. */
export function OverviewPage({ frame, work, settings, page, copy, sources, refusal }: Props) {
  const { locale } = frame;
  const t = builderMessages(locale);
  const { survey, step } = work;
  const path = surveyStaffPath(step);
  return (
    <SurveyStaffPage
      frame={frame}
      work={work}
      current="overview"
      lead={t.lead}
      errors={copy ?? page ?? settings}
      refusal={refusal}
    >
      {survey.fixedAt && <Alert kind="info">{t.fixed(formatMoment(survey.fixedAt, locale))}</Alert>}
      <Section title={t.checklist} all={{ href: surveyPath(step), label: t.publicPage }}>
        <TaskList label={t.checklist} tasks={tasksOf(work, locale)} />
      </Section>
      {sources.length > 0 && (
        <CopySection action={`${path}/overnemen`} sources={sources} state={copy} locale={locale} />
      )}
      {survey.sections.map((section) => (
        <PageRows section={section} work={work} locale={locale} />
      ))}
      {!survey.fixedAt && (
        <Section title={t.addPage}>
          <Form action={`${path}/paginas`} state={page ?? emptyForm()} prefix="pagina" label={t.addPage}>
            <TextField name="title" label={t.pageTitle} size="medium" />
            <SubmitRow label={t.addPage} />
          </Form>
        </Section>
      )}
      <Section title={t.settings} id="daarna">
        <Form action={path} state={settings} label={t.settings}>
          <TextArea name="thanks" label={t.thanks} description={t.thanksHelp} maxLength={2000} rows={4} optional />
          <CheckboxField name="live" label={t.live} description={t.liveHelp} optional />
          <SubmitRow label={t.save}>
            <ButtonLink kind="subtle" href={surveyStaffPath(step, 'preview')}>
              {surveyMessages(locale).part.preview}
            </ButtonLink>
          </SubmitRow>
        </Form>
      </Section>
    </SurveyStaffPage>
  );
}

function tasksOf({ survey, step, project }: SurveyWork, locale: Frame['locale']): Task[] {
  const t = builderMessages(locale);
  const count = questionsOf(survey.sections).length;
  const task = (key: keyof typeof t.check, done: boolean, text: string, href?: string, blocked = false): Task => {
    const state = done ? 'done' : blocked ? 'blocked' : 'todo';
    return { title: t.check[key], href, state, status: t.state[state], text };
  };
  const open = step.status === 'published';
  return [
    task('questions', count > 0, count > 0 ? surveyMessages(locale).questions(count) : t.checkText.questions),
    task('thanks', survey.thanks !== '', survey.thanks === '' ? t.checkText.thanks : '', '#daarna'),
    task('open', open, open ? '' : t.checkOpen, staffHref(project.slug, 'steps'), count === 0),
  ];
}
