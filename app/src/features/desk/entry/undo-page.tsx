import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DeskPage } from '../desk-page.tsx';
import { messages } from '../messages.ts';
import type { EnteredLine } from './load-line.ts';
import { entryMessages } from './messages.ts';
import { undoReasons } from './undo-entry.ts';
import { undoMessages } from './undo-messages.ts';

type Props = {
  frame: Frame;
  line: EnteredLine;
  /** Where its colleague came from. */
  back: string;
  state: FormState;
};

/** Asks why something that was entered by mistake has to go, and takes it back. */
export function UndoPage({ frame, line, back, state }: Props) {
  const t = undoMessages(frame.locale);
  const words = messages(frame.locale);
  return (
    <DeskPage frame={frame} title={t.title} lead={t.lead} errors={state} of={line}>
      <DataList
        items={[
          { name: t.what, value: t.kind[line.kind] },
          { name: t.about, value: <Written>{line.title}</Written> },
          { name: t.by, value: line.contactName ?? t.nobody },
          { name: words.overviewPage.how, value: words.channel[line.channel] },
          { name: words.overviewPage.reference, value: line.reference ?? '–' },
          { name: words.overviewPage.when, value: formatMoment(line.enteredAt, frame.locale) },
        ]}
      />
      {line.answeredAt ? (
        <Paragraph>{t.answered}</Paragraph>
      ) : line.status === 'withdrawn' ? (
        <Paragraph>{entryMessages(frame.locale).withdrawn}</Paragraph>
      ) : (
        <Form action={`/balie/regel/${line.id}/ongedaan`} state={state}>
          <RadioField
            name="reason"
            label={t.why}
            options={undoReasons.map((value) => ({ value, label: t.reasons[value] }))}
          />
          <SubmitRow label={t.undo} kind="danger">
            <ButtonLink kind="subtle" href={back}>
              {t.keep}
            </ButtonLink>
          </SubmitRow>
        </Form>
      )}
    </DeskPage>
  );
}
