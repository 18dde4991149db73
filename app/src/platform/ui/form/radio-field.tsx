import type { Child } from 'hono/jsx';
import { useUiTexts } from '../texts.tsx';
import { Choice } from './choice.tsx';
import { FieldNotes, type FieldProps, useField } from './field.tsx';
import { Fieldset } from './fieldset.tsx';

type Props = FieldProps & {
  options: readonly { value: string; label: Child; hint?: Child }[];
  /** Beside one another as far as there is room, for a few short words. */
  inline?: boolean;
};

/** One choice from a few, all in sight, each with a hint where needed. */
export function RadioField(props: Props) {
  const { name, label, description, optional, options, inline } = props;
  const t = useUiTexts();
  const { id, error, ties, text } = useField(props);
  const legend = (
    <>
      {label}
      {optional === true && <span class="app-optional"> {t.optional}</span>}
    </>
  );
  return (
    <Fieldset
      legend={legend}
      describedBy={ties['aria-describedby']}
      invalid={Boolean(error)}
      radios={{ required: !optional }}
      size="field"
    >
      <FieldNotes id={id} description={description} error={error} />
      <div class={inline ? 'app-choices-inline' : undefined}>
        {options.map((option, index) => (
          // The first option carries the field's id, so that the error summary leads to it.
          <Choice
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            checked={option.value === text}
          />
        ))}
      </div>
    </Fieldset>
  );
}
