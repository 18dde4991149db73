import { rowField } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { FieldNotes, useField } from '../../../platform/ui/form/field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { inputClass, TextField } from '../../../platform/ui/form/text-field.tsx';
import { groupRows } from './groups-form.ts';
import { groupsMessages } from './groups-messages.ts';

type Props = { locale: Locale; values: FormState['values']; number: number };

/** How many categories the form has; the number after the last is that of a new one. */
export function categoryCount(values: FormState['values']): number {
  return filledRows(values, 'soort');
}

/** A category: what it is called, what people are asked, and its groups as a table to fill in. */
export function CategoryFields({ locale, values, number }: Props) {
  const t = groupsMessages(locale);
  const name = text(values, rowField('soort', number, 'name'));
  const rows = groupRows(number);
  const filled = filledRows(values, rows);
  return (
    <Fieldset legend={name || t.category(number + 1)}>
      <TextField name={rowField('soort', number, 'name')} label={t.name} size="medium" optional />
      <TextField name={rowField('soort', number, 'question')} label={t.question} optional />
      <GroupTable
        locale={locale}
        rows={rows}
        caption={name ? t.table(name) : t.tableNew}
        numbers={Array.from({ length: filled + (filled === 0 ? 6 : 2) }, (_, row) => row)}
      />
    </Fieldset>
  );
}

/** A category about which people were asked: only shares and seats can be filled in. */
export function AskedCategory({ locale, values, number }: Props) {
  const t = groupsMessages(locale);
  const name = text(values, rowField('soort', number, 'name'));
  const rows = groupRows(number);
  const numbers = Array.from({ length: filledRows(values, rows) }, (_, row) => row);
  return (
    <Fieldset legend={name}>
      {['id', 'name', 'question'].map((column) => (
        <HiddenField name={rowField('soort', number, column)} value={text(values, rowField('soort', number, column))} />
      ))}
      {numbers.flatMap((row) =>
        ['id', 'name'].map((column) => (
          <HiddenField name={rowField(rows, row, column)} value={text(values, rowField(rows, row, column))} />
        )),
      )}
      <GroupTable
        locale={locale}
        rows={rows}
        caption={t.table(name)}
        numbers={numbers}
        nameOf={(row) => text(values, rowField(rows, row, 'name'))}
      />
    </Fieldset>
  );
}

type TableProps = {
  locale: Locale;
  rows: string;
  caption: string;
  numbers: readonly number[];
  /** The names of groups that stay as they are. */
  nameOf?: (row: number) => string;
};

function GroupTable({ locale, rows, caption, numbers, nameOf }: TableProps) {
  const t = groupsMessages(locale);
  const cell = (column: string, title: string, inputmode?: 'numeric' | 'decimal') => (row: number) => (
    <CellField
      name={rowField(rows, row, column)}
      label={t.cell(title, row + 1)}
      inputmode={inputmode}
      size={inputmode ? 'short' : 'full'}
    />
  );
  // A table does not repeat the name of its first column on a phone, and an empty field says nothing.
  const nameCell = (row: number) => (
    <>
      <span class="app-table__name">{t.group}</span>
      {cell('name', t.group)(row)}
    </>
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={numbers}
      columns={[
        { name: t.group, cell: nameOf ?? nameCell },
        { name: t.share, cell: cell('share', t.share, 'decimal') },
        { name: t.min, cell: cell('min', t.min, 'numeric') },
        { name: t.max, cell: cell('max', t.max, 'numeric') },
      ]}
    />
  );
}

type CellProps = { name: string; label: string; inputmode: 'numeric' | 'decimal' | undefined; size: 'short' | 'full' };

function CellField({ name, label, inputmode, size }: CellProps) {
  const { id, error, ties, text: typed } = useField({ name, optional: true });
  return (
    <>
      <FieldNotes id={id} error={error} />
      <input
        {...ties}
        type="text"
        inputmode={inputmode}
        aria-label={label}
        value={typed}
        class={inputClass('utrecht-textbox', 'html-input', error, size)}
      />
    </>
  );
}

/** How many rows there are up to the last that has a name. */
function filledRows(values: FormState['values'], group: string): number {
  for (let number = 99; number >= 0; number -= 1) {
    if (text(values, rowField(group, number, 'name')) !== '') return number + 1;
  }
  return 0;
}

function text(values: FormState['values'], field: string): string {
  return [values[field] ?? ''].flat()[0]?.trim() ?? '';
}
