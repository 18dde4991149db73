import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { CheckboxField, CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { rowField } from '../../staff/index.ts';
import { ChallengeFields } from './challenge-rules-fields.tsx';
import type { Scheme } from './load-scheme.ts';
import { rulesMessages } from './messages.ts';
import { keyOf, NumberField, OptionRows, type RowsProps, rowsOf } from './rules-rows.tsx';
import { SchemeStaffPage } from './scheme-staff-page.tsx';

type Props = {
  frame: Frame;
  scheme: Scheme;
  /** The day from which a version is in force that is ready and not yet in force, or null. */
  comingOn: string | null;
  areas: readonly AreaOption[];
  state: FormState;
};

/** The rules of a scheme, all of them to be changed; keeping makes a new version. */
export function RulesPage({ frame, scheme, comingOn, areas, state }: Props) {
  const { locale } = frame;
  const t = rulesMessages(locale);
  const challenge = scheme.kind === 'challenge';
  const lead = `${t.lead} (${t.version(scheme.version, formatDay(scheme.fromDay, locale))})`;
  return (
    <SchemeStaffPage frame={frame} scheme={scheme} part="rules" title={t.title} lead={lead} state={state}>
      {comingOn && <Alert kind="info">{t.coming(formatDay(comingOn, locale))}</Alert>}
      <Form action={`/beheer/regelingen/${scheme.key}`} state={state}>
        <DateField name="fromDay" label={t.fromDay} />
        <TextField name="name" label={t.name} />
        <TextArea name="about" label={challenge ? t.challenge.about : t.about} rows={4} maxLength={2000} />
        <TextArea name="notFor" label={challenge ? t.challenge.notFor : t.notFor} rows={4} optional />
        <TextField name="decidedBy" label={t.decidedBy} />
        {challenge ? (
          <ChallengeFields state={state} locale={locale} />
        ) : (
          <MoneyFields state={state} locale={locale} areas={areas} />
        )}
        <Fieldset legend={t.letters}>
          {(['granted', 'refused', 'objection', 'appeal'] as const).map((name) => (
            <TextArea name={name} label={t.letter[name]} rows={4} maxLength={3000} />
          ))}
          <TextField name="signature" label={t.letter.signature} />
        </Fieldset>
        <SubmitRow label={t.save} />
      </Form>
    </SchemeStaffPage>
  );
}

type MoneyProps = RowsProps & { areas: readonly AreaOption[] };

/** What only a scheme that gives money has. */
function MoneyFields({ state, locale, areas }: MoneyProps) {
  const t = rulesMessages(locale);
  const amount = (name: string, label: string) => <TextField {...{ name, label }} inputmode="decimal" size="short" />;
  return (
    <>
      <Fieldset legend={t.money}>
        {amount('yearly', t.yearly)}
        <NumberField name="unforeseenPercent" label={t.unforeseen} />
        {amount('reclaim', t.reclaim)}
      </Fieldset>
      <Kinds state={state} locale={locale} />
      <Areas state={state} locale={locale} areas={areas} />
      <OptionRows group="who" legend={t.who} state={state} locale={locale} />
      <OptionRows group="purpose" legend={t.purposes} state={state} locale={locale} />
      <CheckboxFields
        name="parts"
        label={t.needed}
        optional
        options={(['neighbours', 'quotes'] as const).map((value) => ({ value, label: t.needs[value] }))}
      />
      <Fieldset legend={t.terms}>
        <NumberField name="decisionDays" label={t.decisionDays} />
        <NumberField name="answerDays" label={t.answerDays} />
        <NumberField name="objectionWeeks" label={t.objectionWeeks} />
        <NumberField name="objectionDecisionWeeks" label={t.objectionDecisionWeeks} />
        <NumberField name="reportWeeks" label={t.reportWeeks} />
      </Fieldset>
      <Fieldset legend={t.council}>
        <CheckboxField name="hasCouncil" label={t.hasCouncil} optional />
        <TextField name="councilName" label={t.councilName} optional />
        <NumberField name="seats" label={t.seats} optional />
        <NumberField name="meetings" label={t.meetings} optional />
      </Fieldset>
      <OptionRows
        group="criterion"
        legend={t.criteria}
        beside={{ column: 'explained', label: t.explained }}
        state={state}
        locale={locale}
      />
    </>
  );
}

function Kinds({ state, locale }: RowsProps) {
  const t = rulesMessages(locale);
  return (
    <Fieldset legend={t.kinds}>
      <Paragraph soft>{t.empty}</Paragraph>
      {rowsOf(state, 'kind', 'name').map((number, index) => (
        <FieldRow legend={t.row(index + 1)} fields="short">
          <HiddenField name={rowField('kind', number, 'key')} value={keyOf(state, 'kind', number)} />
          <TextField name={rowField('kind', number, 'name')} label={t.option} optional="said" />
          <TextField
            name={rowField('kind', number, 'most')}
            label={t.most}
            inputmode="decimal"
            size="short"
            optional="said"
          />
          <SelectField
            name={rowField('kind', number, 'per')}
            label={t.per}
            empty={null}
            optional="said"
            options={(['plan', 'person'] as const).map((value) => ({ value, label: t.perOptions[value] }))}
          />
          <SelectField
            name={rowField('kind', number, 'drawing')}
            label={t.drawing}
            empty={null}
            optional="said"
            options={[
              { value: 'nee', label: t.no },
              { value: 'ja', label: t.yes },
            ]}
          />
        </FieldRow>
      ))}
    </Fieldset>
  );
}

function Areas({ state, locale, areas }: MoneyProps) {
  const t = rulesMessages(locale);
  return (
    <Fieldset legend={t.areas}>
      <Paragraph soft>{t.areasHelp}</Paragraph>
      {rowsOf(state, 'area', 'code').map((number, index) => (
        <FieldRow legend={t.row(index + 1)} fields="short">
          <SelectField
            name={rowField('area', number, 'code')}
            label={t.area}
            optional="said"
            options={areas.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <TextField
            name={rowField('area', number, 'amount')}
            label={t.amount}
            inputmode="decimal"
            size="short"
            optional="said"
          />
        </FieldRow>
      ))}
    </Fieldset>
  );
}
