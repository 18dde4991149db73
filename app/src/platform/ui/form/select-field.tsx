import { useUiTexts } from '../texts.tsx';
import { FieldLayout, type FieldProps, useField } from './field.tsx';
import { inputClass } from './text-field.tsx';

/** Something to choose. */
export type Option = {
  value: string;
  label: string;
  /** Where the words are not in the language of the page. */
  lang?: string | undefined;
};

type Props = FieldProps & {
  options: readonly Option[];
  /** The first entry, with an empty value; null leaves it out. */
  empty?: string | null;
};

/** A choice from many. For up to seven, RadioField is easier to read. */
export function SelectField(props: Props) {
  const { label, description, optional, options } = props;
  const t = useUiTexts();
  const empty = props.empty === undefined ? t.choose : props.empty;
  const { id, error, ties, text } = useField(props);
  return (
    <FieldLayout id={id} label={label} description={description} optional={optional} error={error}>
      <select {...ties} class={inputClass('utrecht-select', 'html-select', error)}>
        {empty !== null && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} lang={option.lang} selected={option.value === text}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldLayout>
  );
}
