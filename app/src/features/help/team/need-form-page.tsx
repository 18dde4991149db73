import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import type { AreaOption } from '../../areas/index.ts';
import { type Initiative, TeamPage, teamHref } from '../../initiatives/index.ts';
import type { FormDays } from '../notices/form-days.ts';
import { noticeMessages } from '../notices/messages.ts';
import { NoticeFields } from '../notices/notice-fields.tsx';

type Props = {
  frame: Frame;
  initiative: Initiative;
  /** The need that is changed; null for a new one. */
  id: number | null;
  areas: readonly AreaOption[];
  days: FormDays;
  state: FormState;
};

/** Where the team asks for help, or changes what it asked. */
export function NeedFormPage({ frame, initiative, id, areas, days, state }: Props) {
  const { form: t } = noticeMessages(frame.locale);
  return (
    <TeamPage
      frame={frame}
      initiative={initiative}
      title={id === null ? t.needTitle : t.changeTitle}
      lead={id === null ? t.needLead : undefined}
      errors={state}
    >
      <Form action={teamHref(initiative.slug, `/hulp/${id ?? 'nieuw'}`)} state={state} once={id === null}>
        <NoticeFields frame={frame} side="need" areas={areas} days={days} />
        <SubmitRow label={id === null ? t.send.need : t.save} />
      </Form>
    </TeamPage>
  );
}
