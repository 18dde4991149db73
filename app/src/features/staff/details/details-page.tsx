import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { AreaOption, ThemeOption } from '../../areas/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { LabelFields } from '../label-fields.tsx';
import { staffMessages } from '../messages.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { detailsMessages } from './messages.ts';

type Props = {
  frame: Frame;
  project: StaffProject;
  state: FormState;
  areas: readonly AreaOption[];
  themes: readonly ThemeOption[];
};

/** The question, introduction and labels of a trajectory. */
export function DetailsPage({ frame, project, state, areas, themes }: Props) {
  const t = detailsMessages(frame.locale);
  return (
    <StaffPage frame={frame} project={project} current="details" lead={t.lead} errors={state}>
      <Form action={staffHref(project.slug, 'details')} state={state}>
        <TextField name="question" label={t.question} description={t.questionHelp} />
        <TextArea name="intro" label={t.intro} rows={5} maxLength={1000} />
        <LabelFields areas={areas} themes={themes} locale={frame.locale} t={t} />
        <SubmitRow label={staffMessages(frame.locale).save} />
      </Form>
    </StaffPage>
  );
}
