import { FieldLayout, type FieldProps, useField } from './field.tsx';

type Props = FieldProps & {
  /** Chooses the keyboard on a phone; nothing is checked by the browser. */
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  inputmode?: 'numeric' | 'decimal';
  autocomplete?: string;
  /** How wide the field is: as long as what belongs in it. */
  size?: 'short' | 'medium' | 'full';
  spellcheck?: boolean;
  /** Only where the same form comes again and again, and its user waits to type. */
  autofocus?: boolean;
};

/** One line of text. */
export function TextField(props: Props) {
  const {
    label,
    description,
    optional,
    type = 'text',
    inputmode,
    autocomplete,
    size = 'full',
    spellcheck,
    autofocus,
  } = props;
  const { id, error, ties, text } = useField(props);
  return (
    <FieldLayout id={id} label={label} description={description} optional={optional} error={error}>
      <input
        {...ties}
        type={type}
        inputmode={inputmode}
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        autofocus={autofocus}
        value={text}
        class={inputClass('utrecht-textbox', 'html-input', error, size)}
      />
    </FieldLayout>
  );
}

/** The classes of an input of the Utrecht library. */
export function inputClass(name: string, html: string, error: string | undefined, size = 'full'): string {
  return `${name} ${name}--${html}${error ? ` ${name}--invalid` : ''} app-input--${size}`;
}
