import type { Child } from 'hono/jsx';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { typedFrom } from '../../staff/index.ts';
import { reclaimOf } from '../reporting/settle.ts';
import type { Application } from '../states/load-application.ts';
import { casePath } from '../states/paths.ts';
import type { Course } from '../view/load-course.ts';
import { caseMessages } from './messages.ts';

/** Which form was sent and came back. */
export type CaseFormName =
  | 'compleet'
  | 'vraag'
  | 'niet-verder'
  | 'raad'
  | 'advies'
  | 'besluit'
  | 'bezwaar'
  | 'afrekenen';
export type Typed = { form: CaseFormName; state: FormState };
export type CaseFormProps = { application: Application; typed: Typed | undefined; locale: Locale };

const stateOf = (typed: Typed | undefined, form: CaseFormName, values: FormState['values'] = {}) =>
  typed?.form === form ? typed.state : emptyForm(values);

/** A form about an application as the officer saw it; who acts on an older state of it is told. */
export function CaseForm({
  application,
  form,
  typed,
  values,
  children,
}: Omit<CaseFormProps, 'locale'> & {
  form: CaseFormName;
  values?: FormState['values'];
  children?: Child;
}) {
  return (
    <Form action={`${casePath(application.id)}/${form}`} state={stateOf(typed, form, values)} prefix={form}>
      <HiddenField name="seen" value={application.revision} />
      {children}
    </Form>
  );
}

/** The secretary says whether an application is complete, or asks something back. */
export function CheckForms({ application, typed, locale, personal }: CaseFormProps & { personal: boolean }) {
  const t = caseMessages(locale);
  return (
    <>
      <Section title={t.accept.title} id="compleet">
        {personal && <Alert kind="warning">{t.accept.namesFound}</Alert>}
        <CaseForm application={application} form="compleet" typed={typed}>
          <CheckboxField name="names" label={t.accept.names} />
          <SubmitRow label={t.accept.button} />
        </CaseForm>
      </Section>
      <Section title={t.ask.title} id="vraag" intro={t.ask.text(application.rules.terms.answerDays)}>
        <CaseForm application={application} form="vraag" typed={typed}>
          <TextArea name="question" label={t.ask.question} rows={4} maxLength={3000} />
          <SubmitRow label={t.ask.button} />
        </CaseForm>
      </Section>
    </>
  );
}

/** Stopping with an application that got no answer. */
export function SetAsideForm({ application, typed, locale }: CaseFormProps) {
  const t = caseMessages(locale).setAside;
  const day = application.answerDue ? formatDay(application.answerDue, locale) : '';
  return (
    <Section title={t.title} id="niet-verder" intro={t.text(day)}>
      <CaseForm application={application} form="niet-verder" typed={typed}>
        <Button kind="danger">{t.button}</Button>
      </CaseForm>
    </Section>
  );
}

/** Putting an application before the council. */
export function SendForm({ application, typed, locale }: CaseFormProps) {
  const t = caseMessages(locale).send;
  return (
    <Section title={t.title} id="raad" intro={t.text}>
      <CaseForm application={application} form="raad" typed={typed}>
        <SubmitRow label={t.button} />
      </CaseForm>
    </Section>
  );
}

const outcomes = ['grant', 'partly', 'refuse'] as const;

function OutcomeFields({ application, locale, name }: { application: Application; locale: Locale; name: string }) {
  const t = caseMessages(locale).decide;
  const asked = formatMoney(application.askedCents ?? 0, locale);
  return (
    <>
      <RadioField
        name="outcome"
        label={name}
        options={outcomes.map((value) => ({
          value,
          label: t.outcomes[value],
          ...(value === 'grant' ? { hint: t.grantHint(asked) } : {}),
        }))}
      />
      <TextField name="amount" label={t.amount} description={t.amountHelp} inputmode="decimal" size="short" optional />
    </>
  );
}

/** The secretary writes down what the council advised in its meeting. */
export function AdviseForm({ application, typed, locale, voters }: CaseFormProps & { voters: number }) {
  const t = caseMessages(locale).advise;
  return (
    <Section title={t.title} id="advies">
      <CaseForm application={application} form="advies" typed={typed}>
        <DateField name="metOn" label={t.metOn} />
        <OutcomeFields application={application} locale={locale} name={t.outcome} />
        <TextField
          name="present"
          label={t.present}
          description={t.presentHelp(voters)}
          inputmode="numeric"
          size="short"
        />
        <TextField name="inFavour" label={t.inFavour} inputmode="numeric" size="short" />
        <TextArea
          name="reasons"
          label={t.reasons}
          description={caseMessages(locale).decide.reasonsHelp}
          rows={5}
          maxLength={3000}
        />
        <SubmitRow label={t.button} />
      </CaseForm>
    </Section>
  );
}

/** The college decides; a decision that differs from the advice says why. */
export function DecideForm({ application, typed, locale, leftCents }: CaseFormProps & { leftCents: number }) {
  const t = caseMessages(locale).decide;
  return (
    <Section title={t.title} id="besluit" intro={t.left(formatMoney(leftCents, locale))}>
      <CaseForm application={application} form="besluit" typed={typed}>
        <OutcomeFields application={application} locale={locale} name={t.outcome} />
        <TextArea name="reasons" label={t.reasons} description={t.reasonsHelp} rows={5} maxLength={3000} />
        {application.rules.council && (
          <TextArea
            name="deviation"
            label={t.deviation}
            description={t.deviationHelp}
            rows={3}
            maxLength={2000}
            optional
          />
        )}
        <TextArea name="conditions" label={t.conditions} rows={3} maxLength={2000} optional />
        <SubmitRow label={t.button} />
      </CaseForm>
    </Section>
  );
}

/** The secretary settles after the report, with what comes back filled in by the rules. */
export function SettleForm({ application, typed, locale, course }: CaseFormProps & { course: Course }) {
  const t = caseMessages(locale).settle;
  const granted = course.decision?.cents ?? 0;
  const spent = course.report?.spentCents ?? 0;
  const from = application.rules.reclaimFromCents;
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <Section title={t.title} id="afrekenen">
      <Paragraph>{t.text(money(granted), money(spent))}</Paragraph>
      <CaseForm
        application={application}
        form="afrekenen"
        typed={typed}
        values={{ reclaim: typedFrom(reclaimOf(granted, spent, from)) }}
      >
        <TextField
          name="reclaim"
          label={t.reclaim}
          description={t.reclaimHelp(money(from))}
          inputmode="decimal"
          size="short"
        />
        <TextArea name="reasons" label={t.reasons} rows={3} maxLength={2000} optional />
        <SubmitRow label={t.button} />
      </CaseForm>
    </Section>
  );
}
