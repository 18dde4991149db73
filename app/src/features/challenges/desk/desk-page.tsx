import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DeskPage } from '../../desk/index.ts';
import { applicationMessages } from '../../schemes/index.ts';
import { deskSupportPath } from '../paths.ts';
import type { RegisterRow } from '../register/load-public.ts';
import type { TaskRow } from '../tasks/load-tasks.ts';
import { challengeDeskMessages } from './messages.ts';

/** The ways by which a request reaches the desk. */
export const deskChannels = ['paper', 'desk', 'phone'] as const;

type Props = { frame: Frame; tasks: readonly TaskRow[]; gathering: readonly RegisterRow[]; state: FormState };

/** Requests to take a task over at the desk: entering one from paper, and entering who supports one. */
export function ChallengeDeskPage({ frame, tasks, gathering, state }: Props) {
  const t = challengeDeskMessages(frame.locale);
  const { channel } = applicationMessages(frame.locale);
  return (
    <DeskPage frame={frame} part="challenges" title={t.title} lead={t.lead} errors={state}>
      <Section title={t.begin} id="nieuw">
        <Form action="/balie/uitdagen" state={state} once>
          <SelectField
            name="task"
            label={t.which}
            empty={t.other}
            optional
            options={tasks
              .filter(({ closedBecause }) => closedBecause === null)
              .map(({ id, title }) => ({ value: String(id), label: title }))}
          />
          <RadioField
            name="channel"
            label={t.channel}
            options={deskChannels.map((value) => ({ value, label: channel[value] }))}
          />
          <SubmitRow label={t.start} />
        </Form>
      </Section>
      <Section title={t.support} id="steun" intro={gathering.length > 0 ? t.supportLead : t.noSupport}>
        <RowList>
          {gathering.map(({ id, number, title }) => (
            <RowItem href={deskSupportPath(id)} title={<Written>{title}</Written>}>
              {number}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <LinkMore href="/balie/aanvragen">{t.money}</LinkMore>
    </DeskPage>
  );
}
