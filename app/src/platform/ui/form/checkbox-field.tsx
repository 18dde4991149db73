import type { Child } from 'hono/jsx';
import { useUiTexts } from '../texts.tsx';
import { Choice } from './choice.tsx';
import { FieldNotes, type FieldProps, useField } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

type OneProps = {
  name: string;
  label: Child;
  description?: Child;
  optional?: boolean;
  value?: string;
  checked?: boolean;
};

/** One thing to agree to or switch on; sends `value` ("ja") when ticked and nothing otherwise. */
export function CheckboxField({ name, label, description, optional, value = 'ja', checked = false }: OneProps) {
  const { id, error, typed } = useField({ name });
  return (
    <div class={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <FieldNotes id={id} error={error} />
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={description}
        checked={typed === undefined ? checked : [typed].flat().includes(value)}
        describedBy={error ? `${id}-fout` : undefined}
        invalid={Boolean(error)}
        required={!optional}
      />
    </div>
  );
}

type ManyProps = Omit<FieldProps, 'value'> & {
  options: readonly { value: string; label: Child; hint?: Child }[];
  chosen?: readonly string[];
};

/** Any number of choices; the schema reads them with `manyOf`. */
export function CheckboxFields({ name, label, description, optional, options, chosen = [] }: ManyProps) {
  const t = useUiTexts();
  const { id, error, ties, typed } = useField({ name, description });
  const ticked = typed === undefined ? chosen : [typed].flat();
  const legend = (
    <>
      {label}
      {optional && <span class="app-optional"> {t.optional}</span>}
    </>
  );
  return (
    <Fieldset legend={legend} describedBy={ties['aria-describedby']} invalid={Boolean(error)} size="field">
      <FieldNotes id={id} description={description} error={error} />
      {options.map((option, index) => (
        <Choice
          type="checkbox"
          id={index === 0 ? id : `${id}-${index}`}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          checked={ticked.includes(option.value)}
        />
      ))}
    </Fieldset>
  );
}
