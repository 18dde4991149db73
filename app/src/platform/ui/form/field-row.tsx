import type { PropsWithChildren } from 'hono/jsx';
import { Fieldset } from './fieldset.tsx';

/** One of many alike: its fields side by side where there is room. That a row may stay empty is said once, above them. */
export function FieldRow({
  legend,
  fields,
  children,
}: PropsWithChildren<{ legend: string; fields: 'short' | 'long' }>) {
  return (
    <Fieldset legend={legend} size="field">
      <div class={`app-field-row app-field-row--${fields}`}>{children}</div>
    </Fieldset>
  );
}
