import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../platform/ui/form/fieldset.tsx';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { FormRow } from '../../platform/ui/form/form-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import { agreementFormMessages } from './agreement-messages.ts';

/** One set of fields a promise; the columns are sent in the same order, so that row and row stay together. */
export function PromiseRows({ state, locale }: { state: FormState; locale: Locale }) {
  const t = agreementFormMessages(locale);
  const column = (name: string) => [state.values[name] ?? []].flat();
  const rows = column('what');
  return (
    <>
      {rows.map((what, index) => (
        <FormRow index={index} errors={index === 0 ? state.errors : {}}>
          <Fieldset legend={t.promise(index + 1)}>
            <HiddenField name="taskId" value={column('taskId')[index] ?? ''} />
            <TextField name="what" label={t.what} value={what} optional />
            <TextField
              name="fromWhom"
              label={t.fromWhom}
              value={column('fromWhom')[index] ?? ''}
              optional
              size="medium"
            />
            <DateField name="dueOn" label={t.dueOn} value={column('dueOn')[index] ?? ''} optional />
          </Fieldset>
        </FormRow>
      ))}
    </>
  );
}
