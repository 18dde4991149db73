import type { Child } from 'hono/jsx';

type Props = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  value: string;
  label: Child;
  hint?: Child;
  checked: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
  required?: boolean;
};

/** One radio button or check box with its label; the whole line can be clicked. */
export function Choice({ type, id, name, value, label, hint, checked, describedBy, invalid, required }: Props) {
  // The browser's own controls in our colour: Utrecht's drawn radio button vanishes in high contrast mode.
  const ties = [hint ? `${id}-hint` : '', describedBy ?? ''].filter(Boolean).join(' ');
  return (
    <div class={`app-choice app-choice--${type}`}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={ties || undefined}
        aria-invalid={invalid ? 'true' : undefined}
        aria-required={required ? 'true' : undefined}
        class="app-choice__input"
      />
      <div>
        <label class={`utrecht-form-label utrecht-form-label--${type} app-choice__label`} for={id}>
          {label}
        </label>
        {hint && (
          <div class="utrecht-form-field-description app-choice__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
