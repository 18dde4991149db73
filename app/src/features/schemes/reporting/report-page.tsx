import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { applyMessages } from '../applying/messages.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';

type Props = { frame: Frame; application: Application; grantedCents: number; state?: FormState };

/** Telling how it went, in five minutes. */
export function ReportPage({ frame, application, grantedCents, state = emptyForm() }: Props) {
  const t = applyMessages(frame.locale).report;
  const { id, title } = application;
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      breadcrumbs={[{ href: applicationPath(id), label: <Written>{title}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Form action={applicationPath(id, 'report')} state={state} multipart>
        <TextArea name="told" label={t.told} description={t.toldHelp} rows={5} maxLength={2000} />
        <TextField name="reached" label={t.reached} inputmode="numeric" size="short" />
        <TextField
          name="spent"
          label={t.spent}
          description={t.spentHelp(formatMoney(grantedCents, frame.locale))}
          inputmode="decimal"
          size="short"
        />
        <TextArea name="lesson" label={t.lesson} rows={3} maxLength={1000} optional />
        <Fieldset legend={t.pictures} optional>
          {[1, 2, 3].map((nth) => (
            <FieldRow legend={t.picture(nth)} fields="long">
              <FileField
                name={`picture${nth}`}
                label={t.picture(nth)}
                accept="image/jpeg,image/png,image/webp"
                preview
                optional="said"
              />
              <TextField name={`alt${nth}`} label={t.alt} description={t.altHelp} optional="said" />
            </FieldRow>
          ))}
          <CheckboxField name="public" label={t.public} optional />
        </Fieldset>
        <RadioField
          name="rating"
          label={t.rating}
          optional
          options={(['5', '4', '3', '2', '1'] as const).map((value) => ({ value, label: t.ratings[value] }))}
        />
        <TextArea name="remark" label={t.remark} rows={3} maxLength={1000} optional />
        <SubmitRow label={t.send} />
      </Form>
    </Page>
  );
}
