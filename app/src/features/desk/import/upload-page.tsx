import type { FormState } from '../../../platform/http/form.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Step } from '../../steps/index.ts';
import { DeskPage } from '../desk-page.tsx';
import { importMessages } from './messages.ts';

type Props = { frame: Frame; step: Step; state: FormState; today: string };

/** Where a list of paper contributions is sent as a file. */
export function UploadPage({ frame, step, state, today }: Props) {
  const t = importMessages(frame.locale);
  return (
    <DeskPage frame={frame} title={t.title(step.title)} lead={t.lead} errors={state}>
      <Section title={t.columnsTitle}>
        <Paragraph>{t.columnsText}</Paragraph>
        <Paragraph soft>{Object.values(t.columns).join(' · ')}</Paragraph>
        <ButtonLink kind="secondary" href="/balie/voorbeeld.csv">
          {t.example}
        </ButtonLink>
      </Section>
      <Form action={`/balie/invoer/${step.id}/csv`} state={state} multipart>
        <FileField name="file" label={t.file} description={t.fileHint} accept=".csv,.txt,text/csv" />
        <DateField name="receivedOn" label={t.receivedOn} description={t.receivedHint} value={today} max={today} />
        <SubmitRow label={t.upload} />
      </Form>
    </DeskPage>
  );
}
