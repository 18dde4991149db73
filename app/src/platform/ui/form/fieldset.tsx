import type { Child, PropsWithChildren } from 'hono/jsx';
import { useUiTexts } from '../texts.tsx';

type Props = PropsWithChildren<{
  legend: Child;
  /** Says "(niet verplicht)" once for all fields in it. */
  optional?: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Set where one answer is chosen: only a radio group may say that it is needed. */
  radios?: { required: boolean };
  size?: 'field' | 'section';
}>;

/** Fields that belong together, under one name. */
export function Fieldset({ legend, optional, describedBy, invalid, radios, size = 'section', children }: Props) {
  const t = useUiTexts();
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset app-fieldset app-fieldset--${size}${invalid ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={describedBy}
      {...(radios
        ? { role: 'radiogroup', 'aria-invalid': invalid ? 'true' : 'false', 'aria-required': String(radios.required) }
        : {})}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
        {optional && <span class="app-optional"> {t.optional}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
