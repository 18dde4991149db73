import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { PromiseTable, type PromiseTask } from '../../agreements/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { type Refusal, StaffPage, type StaffProject } from '../staff-page.tsx';
import { promiseMessages } from './messages.ts';

/** The form of one promise that came back. */
export type TypedOutcome = { taskId: number; state: FormState };
type Props = {
  frame: Frame;
  project: StaffProject;
  promises: readonly PromiseTask[];
  today: string;
  typed?: TypedOutcome | undefined;
  refusal?: Refusal | undefined;
};

/** The promises of a trajectory: those without an outcome each with a form, the others as residents see them. */
export function PromisesPage(props: Props) {
  const { frame, project, promises, today, typed, refusal } = props;
  const t = promiseMessages(frame.locale);
  const open = promises.filter((promise) => promise.outcome === null);
  const settled = promises.filter((promise) => promise.outcome !== null);
  return (
    <StaffPage
      frame={frame}
      project={project}
      current="promises"
      lead={t.lead}
      refusal={refusal}
      {...(typed ? { errors: typed.state } : {})}
    >
      {promises.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>
            {t.noneText} <Link href={staffHref(project.slug, 'agreement')}>{t.toAgreement}</Link>
          </Paragraph>
        </EmptyState>
      )}
      {open.map((promise) => (
        <OpenPromise {...props} promise={promise} />
      ))}
      {settled.length > 0 && (
        <Section title={t.settled}>
          <PromiseTable promises={settled} today={today} locale={frame.locale} caption={t.settled} />
        </Section>
      )}
    </StaffPage>
  );
}

function OpenPromise({ frame, project, promise, today, typed }: Props & { promise: PromiseTask }) {
  const t = promiseMessages(frame.locale);
  const late = promise.dueOn < today;
  const day = formatDay(promise.dueOn, frame.locale);
  const mine = typed?.taskId === promise.id ? typed.state : undefined;
  return (
    <Section title={<Written>{promise.what}</Written>} id={`belofte-${promise.id}`}>
      <Chips>
        <Chip kind={late ? 'soon' : 'waiting'}>{late ? t.overdue(day) : t.due(day)}</Chip>
        <Chip>{t.by(promise.fromWhom)}</Chip>
      </Chips>
      <Details summary={t.settle} open={mine !== undefined}>
        <Form
          action={`${staffHref(project.slug, 'promises')}/${promise.id}`}
          prefix={`belofte-${promise.id}`}
          label={promise.what}
          {...(mine ? { state: mine } : {})}
        >
          <RadioField
            name="outcome"
            label={t.outcome}
            options={(['kept', 'not_kept'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
          />
          <TextArea name="note" label={t.note} description={t.noteHelp} rows={3} optional />
          <SubmitRow label={t.confirm} />
        </Form>
      </Details>
    </Section>
  );
}
