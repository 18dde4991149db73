import { emptyForm, type FormState } from '../../platform/http/form.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Heading } from '../../platform/ui/heading.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { PromiseTable, type PromiseTask } from '../agreements/index.ts';
import { agreementFormMessages } from './agreement-messages.ts';
import { StaffPage } from './staff-page.tsx';

type Props = {
  frame: Frame;
  project: { slug: string; question: string };
  promises: PromiseTask[];
  today: string;
  /** The form that was refused, if one was. */
  refused?: { taskId: number; state: FormState } | undefined;
};

/** Giving promises their outcome: kept, or not and why. */
export function PromisesPage({ frame, project, promises, today, refused }: Props) {
  const t = agreementFormMessages(frame.locale);
  const open = promises.filter((promise) => promise.outcome === null);
  return (
    <StaffPage
      frame={frame}
      project={project}
      part="promises"
      lead={t.settleLead}
      errors={refused?.state ?? emptyForm()}
    >
      {open.map((promise) => (
        <>
          <Heading level={2} look={3}>
            {promise.what}
          </Heading>
          <Paragraph soft>
            {promise.fromWhom}, {formatDay(promise.dueOn, frame.locale)}
          </Paragraph>
          <Form
            action={`/beheer/trajecten/${project.slug}/beloften/${promise.id}`}
            state={refused?.taskId === promise.id ? refused.state : emptyForm()}
            prefix={`belofte${promise.id}`}
          >
            <RadioField
              name="outcome"
              label={t.outcome}
              options={[
                { value: 'kept', label: t.kept },
                { value: 'not_kept', label: t.notKept },
              ]}
            />
            <TextArea name="note" label={t.why} description={t.whyHelp} rows={2} optional />
            <SubmitRow label={t.settle} />
          </Form>
        </>
      ))}
      <PromiseTable promises={promises} today={today} locale={frame.locale} caption={t.promises} />
    </StaffPage>
  );
}
