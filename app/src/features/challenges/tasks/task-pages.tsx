import type { FormState } from '../../../platform/http/form.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { OfficerPage } from '../../schemes/index.ts';
import type { TaskRow } from './load-tasks.ts';
import { taskMessages } from './messages.ts';

/** The register of tasks as officers look after it. */
export function TasksPage({ frame, tasks }: { frame: Frame; tasks: readonly TaskRow[] }) {
  const t = taskMessages(frame.locale);
  return (
    <OfficerPage frame={frame} part="tasks" title={t.title} lead={t.lead}>
      <ButtonLink href="/beheer/uitdagen/nieuw">{t.add}</ButtonLink>
      {tasks.length === 0 && <EmptyState title={t.none} />}
      <RowList>
        {tasks.map(({ id, title, department, requests, closedBecause }) => (
          <RowItem
            title={<Written>{title}</Written>}
            href={`/beheer/uitdagen/${id}`}
            side={
              closedBecause === null ? (
                requests > 0 && <Chip>{t.requests(requests)}</Chip>
              ) : (
                <Chip kind="closed">{t.isClosed}</Chip>
              )
            }
          >
            {department && <Written>{department}</Written>}
          </RowItem>
        ))}
      </RowList>
    </OfficerPage>
  );
}

type Props = {
  frame: Frame;
  /** The task that is changed, or null for a new one. */
  id: number | null;
  areas: readonly { id: number; name: string }[];
  state: FormState;
  refusal?: string | undefined;
};

/** One task of the register, to be filled in. */
export function TaskFormPage({ frame, id, areas, state, refusal }: Props) {
  const t = taskMessages(frame.locale);
  return (
    <OfficerPage
      frame={frame}
      part="tasks"
      title={id === null ? t.newTitle : t.change}
      crumbs={[{ href: '/beheer/uitdagen', label: t.title }]}
      state={state}
      refusal={refusal}
    >
      <Form action={`/beheer/uitdagen/${id ?? 'nieuw'}`} state={state} once={id === null}>
        <TextField name="title" label={t.name} />
        <TextArea name="about" label={t.about} rows={4} maxLength={3000} optional />
        <TextField name="department" label={t.department} optional />
        <TextField name="present" label={t.cost} description={t.costHelp} inputmode="decimal" size="short" optional />
        <TextArea
          name="presentQuality"
          label={t.quality}
          description={t.qualityHelp}
          rows={3}
          maxLength={2000}
          optional
        />
        <SelectField
          name="areaId"
          label={t.area}
          empty={t.wholeTown}
          options={areas.map((area) => ({ value: String(area.id), label: area.name }))}
          optional
        />
        <DateField name="contractUntil" label={t.contract} description={t.contractHelp} optional />
        <TextArea name="closedBecause" label={t.closed} description={t.closedHelp} rows={2} maxLength={1000} optional />
        <SubmitRow label={t.save} />
      </Form>
    </OfficerPage>
  );
}
