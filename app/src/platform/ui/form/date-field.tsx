import { FieldLayout, type FieldProps, useField } from './field.tsx';
import { inputClass } from './text-field.tsx';

type Props = FieldProps & { min?: string; max?: string };

function Native(props: Props & { type: 'date' | 'datetime-local' }) {
  const { label, description, optional, min, max, type } = props;
  const { id, error, ties, text } = useField(props);
  return (
    <FieldLayout id={id} label={label} description={description} optional={optional} error={error}>
      <input
        {...ties}
        type={type}
        min={min}
        max={max}
        value={text}
        class={inputClass('utrecht-textbox', 'html-input', error, 'medium')}
      />
    </FieldLayout>
  );
}

/** A day, as "2026-12-03". */
export function DateField(props: Props) {
  return <Native {...props} type="date" />;
}

/** A day and time on the clock of the town, as "2026-12-03T19:30". */
export function DateTimeField(props: Props) {
  return <Native {...props} type="datetime-local" />;
}
