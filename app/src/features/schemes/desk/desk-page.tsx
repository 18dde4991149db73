import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DeskPage } from '../../desk/index.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { applicationPath } from '../states/paths.ts';
import { StateChip } from '../view/application-text.tsx';
import { applicationMessages } from '../view/messages.ts';
import { EnterObjection } from './enter-objection.tsx';
import type { DeskRow } from './list-drafts.ts';
import { deskMessages } from './messages.ts';

type Props = {
  frame: Frame;
  schemes: readonly Scheme[];
  rows: readonly DeskRow[];
  state: FormState;
  objection: FormState;
  today: string;
};

/** Applications at the desk: entering one from paper, those that were entered, and entering an objection. */
export function DeskApplicationsPage({ frame, schemes, rows, state, objection, today }: Props) {
  const t = deskMessages(frame.locale);
  const words = applicationMessages(frame.locale);
  return (
    <DeskPage
      frame={frame}
      part="applications"
      title={t.title}
      lead={t.lead}
      errors={Object.keys(objection.errors).length > 0 ? objection : state}
    >
      <Form action="/balie/aanvragen" state={state} once>
        <RadioField
          name="scheme"
          label={t.scheme}
          options={schemes.map(({ key, rules }) => ({ value: key, label: <Written>{rules.name}</Written> }))}
        />
        <RadioField
          name="channel"
          label={t.channel}
          options={(['paper', 'desk', 'phone'] as const).map((value) => ({ value, label: words.channel[value] }))}
        />
        <SubmitRow label={t.start} />
      </Form>
      {rows.length > 0 && (
        <Section title={t.entered}>
          <RowList>
            {rows.map(({ id, title, applicantName, number, state: stands }) => (
              <RowItem
                title={title ? <Written>{`${number} ${title}`.trim()}</Written> : words.unnamed}
                href={applicationPath(id)}
                side={<StateChip state={stands} locale={frame.locale} />}
              >
                {applicantName}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <EnterObjection schemes={schemes} state={objection} today={today} locale={frame.locale} />
    </DeskPage>
  );
}
