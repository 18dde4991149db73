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
import { rowField, rowNumbers } from '../../staff/index.ts';
import type { Scheme } from './load-scheme.ts';
import { rulesMessages } from './messages.ts';
import { SchemeStaffPage } from './scheme-staff-page.tsx';

type Props = {
  frame: Frame;
  scheme: Scheme;
  /** The day from which a version is in force that is ready and not yet in force, or null. */
  comingOn: string | null;
  areas: readonly AreaOption[];
  state: FormState;
};
type RowsProps = { state: FormState; locale: Frame['locale'] };

/** The rules of a scheme, all of them to be changed; keeping makes a new version. */
export function RulesPage({ frame, scheme, comingOn, areas, state }: Props) {
  const { locale } = frame;
  const t = rulesMessages(locale);
  const amount = (name: string, label: string) => <TextField {...{ name, label }} inputmode="decimal" size="short" />;
  const number = (name: string, label: string, optional = false) => (
    <TextField {...{ name, label, optional }} inputmode="numeric" size="short" />
  );
  const lead = `${t.lead} (${t.version(scheme.version, formatDay(scheme.fromDay, locale))})`;
  return (
    <SchemeStaffPage frame={frame} scheme={scheme} part="rules" title={t.title} lead={lead} state={state}>
      {comingOn && <Alert kind="info">{t.coming(formatDay(comingOn, locale))}</Alert>}
      <Form action={`/beheer/regelingen/${scheme.key}`} state={state}>
        <DateField name="fromDay" label={t.fromDay} />
        <TextField name="name" label={t.name} />
        <TextArea name="about" label={t.about} rows={4} maxLength={2000} />
        <TextArea name="notFor" label={t.notFor} rows={4} optional />
        <TextField name="decidedBy" label={t.decidedBy} />
        <Fieldset legend={t.money}>
          {amount('yearly', t.yearly)}
          {number('unforeseenPercent', t.unforeseen)}
          {amount('reclaim', t.reclaim)}
        </Fieldset>
        <Kinds state={state} locale={locale} />
        <Areas state={state} locale={locale} areas={areas} />
        <Options group="who" legend={t.who} state={state} locale={locale} />
        <Options group="purpose" legend={t.purposes} state={state} locale={locale} />
        <CheckboxFields
          name="parts"
          label={t.needed}
          optional
          options={(['neighbours', 'quotes'] as const).map((value) => ({ value, label: t.needs[value] }))}
        />
        <Fieldset legend={t.terms}>
          {number('decisionDays', t.decisionDays)}
          {number('answerDays', t.answerDays)}
          {number('objectionWeeks', t.objectionWeeks)}
          {number('objectionDecisionWeeks', t.objectionDecisionWeeks)}
          {number('reportWeeks', t.reportWeeks)}
        </Fieldset>
        <Fieldset legend={t.council}>
          <CheckboxField name="hasCouncil" label={t.hasCouncil} optional />
          <TextField name="councilName" label={t.councilName} optional />
          {number('seats', t.seats, true)}
          {number('meetings', t.meetings, true)}
        </Fieldset>
        <Options group="criterion" legend={t.criteria} state={state} locale={locale} explained />
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

// One empty line at a time: this is the longest form there is, and keeping it gives the next.
const rowsOf = (state: FormState, group: string, key: string) => rowNumbers(state.values, group, key).slice(0, -1);

function keyOf(state: FormState, group: string, number: number): string {
  const key = state.values[rowField(group, number, 'key')];
  return typeof key === 'string' ? key : '';
}

type OptionsProps = RowsProps & { group: 'who' | 'purpose' | 'criterion'; legend: string; explained?: boolean };

function Options({ group, legend, state, locale, explained }: OptionsProps) {
  const t = rulesMessages(locale);
  return (
    <Fieldset legend={legend}>
      <Paragraph soft>{t.empty}</Paragraph>
      {rowsOf(state, group, 'name').map((number, index) => (
        <FieldRow legend={t.row(index + 1)} fields="long">
          <HiddenField name={rowField(group, number, 'key')} value={keyOf(state, group, number)} />
          <TextField name={rowField(group, number, 'name')} label={t.option} optional="said" />
          {explained && <TextField name={rowField(group, number, 'explained')} label={t.explained} optional="said" />}
        </FieldRow>
      ))}
    </Fieldset>
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

function Areas({ state, locale, areas }: RowsProps & { areas: readonly AreaOption[] }) {
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
