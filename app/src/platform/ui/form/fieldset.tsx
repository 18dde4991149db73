import type { Child, PropsWithChildren } from 'hono/jsx';

type Props = PropsWithChildren<{
  legend: Child;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Set where one answer is chosen: only a radio group may say that it is needed. */
  radios?: { required: boolean };
  size?: 'field' | 'section';
}>;

/** Fields that belong together, under one name. */
export function Fieldset({ legend, describedBy, invalid, radios, size = 'section', children }: Props) {
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset app-fieldset app-fieldset--${size}${invalid ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={describedBy}
      {...(radios
        ? { role: 'radiogroup', 'aria-invalid': invalid ? 'true' : 'false', 'aria-required': String(radios.required) }
        : {})}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{legend}</legend>
      {children}
    </fieldset>
  );
}
