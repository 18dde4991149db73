import { emptyForm, type FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { type Option, SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { lessonSources } from './add-lesson.ts';
import { longestLesson } from './lesson.ts';
import type { Lesson } from './list-lessons.ts';
import { lessonMessages } from './messages.ts';

/** Which form was sent, with what was typed. */
export type TypedForm = { form: 'lesson' | 'elsewhere'; state: FormState };
type Props = {
  frame: Frame;
  lessons: readonly Lesson[];
  instruments: readonly Option[];
  projects: readonly Option[];
  today: string;
  typed?: TypedForm | undefined;
};

/** Where officers add lessons and what they learnt elsewhere, and take away what proved wrong. */
export function StaffLessonsPage({ frame, lessons, instruments, projects, today, typed }: Props) {
  const t = lessonMessages(frame.locale);
  const stateOf = (form: TypedForm['form']) => (typed?.form === form ? typed.state : emptyForm());
  return (
    <Page
      frame={frame}
      title={t.staffTitle}
      breadcrumbs={[{ href: '/beheer', label: t.staff }]}
      {...(typed ? { errors: typed.state } : {})}
    >
      <PageTitle lead={t.staffLead}>{t.staffTitle}</PageTitle>
      <LinkMore href="/lessen">{t.all}</LinkMore>
      <Section title={t.addTitle} id="les">
        <Form action="/beheer/lessen" state={stateOf('lesson')} prefix="les">
          <TextArea name="body" label={t.body} description={t.bodyHint} rows={3} maxLength={longestLesson} />
          <TextField name="tags" label={t.typedTags} description={t.tagsHint} optional />
          <RadioField
            name="cameFrom"
            label={t.cameFrom}
            options={lessonSources.map((value) => ({ value, label: t.from[value] }))}
          />
          <TextField name="sourceText" label={t.sourceText} description={t.sourceHint} optional />
          <SelectField name="instrument" label={t.about} options={instruments} optional />
          <SubmitRow label={t.add} />
        </Form>
      </Section>
      <Section title={t.addElsewhere} id="elders">
        <Form action="/beheer/lessen/elders" state={stateOf('elsewhere')} prefix="elders" once>
          <TextField name="source" label={t.source} />
          <TextField name="title" label={t.what} />
          <DateField name="heldOn" label={t.day} max={today} />
          <TextField name="whoWent" label={t.whoWent} description={t.whoHint} />
          <TextArea name="learnt" label={t.learntField} rows={5} maxLength={2000} />
          <TextField name="usedWhere" label={t.usedWhere} optional />
          <SelectField name="projectId" label={t.project} options={projects} optional />
          <SelectField name="instrument" label={t.about} options={instruments} optional />
          <TextField name="link" label={t.link} type="url" optional />
          <SubmitRow label={t.add} />
        </Form>
      </Section>
      <Section title={t.newest}>
        <RowList>
          {lessons.map(({ id, body, source }) => (
            <RowItem
              title={<Written>{body}</Written>}
              side={
                id !== null && (
                  <Form action={`/beheer/lessen/${id}/weg`} inline>
                    <Button kind="secondary" label={t.removeLabel(body)}>
                      {t.remove}
                    </Button>
                  </Form>
                )
              }
            >
              <Written>{source}</Written>
            </RowItem>
          ))}
        </RowList>
      </Section>
    </Page>
  );
}
