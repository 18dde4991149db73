import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { readRows, rowField, rowNumbers } from '../rows.ts';
import type { StaffChoice } from './load-agreement-form.ts';
import { agreementFormMessages } from './messages.ts';

type Props = {
  staff: readonly StaffChoice[];
  /** Who takes care of a new promise, unless somebody else is chosen. */
  writerId: string;
  values: FormState['values'];
  locale: Locale;
};

/** The promises as rows, with two more to fill in; works without script. */
export function PromiseRows({ staff, writerId, values, locale }: Props) {
  const t = agreementFormMessages(locale);
  const taskIds = new Map(readRows(values, 'promise', ['taskId']).map((row) => [row.number, row.typed.taskId]));
  const options = staff.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {rowNumbers(values, 'promise', 'what').map((number) => {
        const name = (column: string) => rowField('promise', number, column);
        return (
          <FieldRow fields="long" legend={t.promise(number + 1)}>
            <HiddenField name={name('taskId')} value={taskIds.get(number) ?? ''} />
            <TextField name={name('what')} label={t.what} optional />
            <TextField name={name('fromWhom')} label={t.fromWhom} optional />
            <SelectField
              name={name('ownerId')}
              label={t.owner}
              options={options}
              {...(name('ownerId') in values ? {} : { value: writerId })}
            />
            <DateField name={name('dueOn')} label={t.dueOn} optional />
          </FieldRow>
        );
      })}
    </>
  );
}
