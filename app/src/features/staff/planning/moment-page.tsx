import type { FormState } from '../../../platform/http/form.ts';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { staffHref } from '../../staff-nav/index.ts';
import { staffMessages } from '../messages.ts';
import { StaffPage, type StaffProject } from '../staff-page.tsx';
import { planningMessages } from './messages.ts';
import { momentKinds } from './planning-form.ts';

type Props = { frame: Frame; project: StaffProject; momentId: number | null; state: FormState };

/** One moment of the planning: added or changed. */
export function MomentPage({ frame, project, momentId, state }: Props) {
  const t = planningMessages(frame.locale);
  const path = `${staffHref(project.slug, 'planning')}/momenten/${momentId ?? 'nieuw'}`;
  return (
    <StaffPage
      frame={frame}
      project={project}
      current="planning"
      title={momentId === null ? t.newMoment : t.edit}
      errors={state}
    >
      <Form action={path} state={state}>
        <TextField name="title" label={t.title} />
        <RadioField
          name="kind"
          label={t.kind}
          options={momentKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <DateTimeField name="startsAt" label={t.startsAt} optional />
        <DateTimeField name="endsAt" label={t.endsAt} optional />
        <TextField name="approximate" label={t.about} description={t.aboutHelp} size="medium" optional />
        <TextField name="place" label={t.place} optional />
        <TextArea name="description" label={t.description} rows={4} optional />
        <SubmitRow label={staffMessages(frame.locale).save} />
      </Form>
    </StaffPage>
  );
}

/** Asks whether a moment may go. */
export function RemoveMomentPage({
  frame,
  project,
  moment,
  state,
}: {
  frame: Frame;
  project: StaffProject;
  moment: { id: number; title: string };
  state?: FormState;
}) {
  const t = planningMessages(frame.locale);
  const path = staffHref(project.slug, 'planning');
  return (
    <StaffPage frame={frame} project={project} current="planning" title={t.removeTitle}>
      <Paragraph>{t.removeText(moment.title)}</Paragraph>
      <Form action={`${path}/momenten/${moment.id}/weg`} {...(state ? { state } : {})}>
        <SubmitRow label={t.remove} kind="danger">
          <Link href={path}>{staffMessages(frame.locale).back}</Link>
        </SubmitRow>
      </Form>
    </StaffPage>
  );
}
