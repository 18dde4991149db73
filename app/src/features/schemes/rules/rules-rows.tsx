import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { rowField, rowNumbers } from '../../staff/index.ts';
import { rulesMessages } from './messages.ts';

export type RowsProps = { state: FormState; locale: Locale };

/** The rows of a group: one empty line at a time, since this is the longest form there is and keeping it gives the next. */
export function rowsOf(state: FormState, group: string, key: string): number[] {
  return rowNumbers(state.values, group, key).slice(0, -1);
}

/** The key of a row, which stays whatever its words become. */
export function keyOf(state: FormState, group: string, number: number): string {
  const key = state.values[rowField(group, number, 'key')];
  return typeof key === 'string' ? key : '';
}

type NumberProps = { name: string; label: string; optional?: boolean };

/** A whole number. */
export function NumberField({ name, label, optional = false }: NumberProps) {
  return <TextField {...{ name, label, optional }} inputmode="numeric" size="short" />;
}

type Group = 'who' | 'purpose' | 'criterion' | 'ground' | 'compare';
type OptionsProps = RowsProps & {
  group: Group;
  legend: string;
  /** Words beside the name. */
  beside?: { column: 'explained' | 'question'; label: string };
};

/** Things with a name, each in a row. */
export function OptionRows({ group, legend, beside, state, locale }: OptionsProps) {
  const t = rulesMessages(locale);
  return (
    <Fieldset legend={legend}>
      <Paragraph soft>{t.empty}</Paragraph>
      {rowsOf(state, group, 'name').map((number, index) => (
        <FieldRow legend={t.row(index + 1)} fields="long">
          <HiddenField name={rowField(group, number, 'key')} value={keyOf(state, group, number)} />
          <TextField name={rowField(group, number, 'name')} label={t.option} optional="said" />
          {beside && <TextField name={rowField(group, number, beside.column)} label={beside.label} optional="said" />}
        </FieldRow>
      ))}
    </Fieldset>
  );
}
