import { formatMoney } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { CaseForm, type CaseFormProps } from '../cases/case-forms.tsx';
import { objectingMessages } from './messages.ts';
import type { Objection } from './objection.ts';

const outcomes = ['founded', 'unfounded', 'inadmissible', 'withdrawn'] as const;

/** The college decides on an objection. */
export function DecideObjectionForm({
  application,
  typed,
  locale,
  objection,
}: CaseFormProps & { objection: Objection }) {
  const all = objectingMessages(locale);
  const t = all.decide;
  const refused = objection.against === 'decision';
  const asked = formatMoney(application.askedCents ?? 0, locale);
  return (
    <Section title={t.title} id="bezwaar" intro={refused ? undefined : t.takeUp}>
      {!objection.inTime && <Alert kind="warning">{t.late}</Alert>}
      <CaseForm application={application} form="bezwaar" typed={typed}>
        <RadioField
          name="outcome"
          label={t.outcome}
          options={outcomes.map((value) => ({ value, label: all.outcomes[value] }))}
        />
        {refused && (
          <TextField
            name="amount"
            label={t.amount}
            description={t.amountHelp(asked)}
            inputmode="decimal"
            size="short"
            optional
          />
        )}
        <TextArea name="reasons" label={t.reasons} description={t.reasonsHelp} rows={5} maxLength={3000} />
        {refused && <TextArea name="conditions" label={t.conditions} rows={3} maxLength={2000} optional />}
        <SubmitRow label={t.button} />
      </CaseForm>
    </Section>
  );
}
