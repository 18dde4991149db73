import type { Child } from 'hono/jsx';
import { useUiTexts } from '../texts.tsx';
import { fieldId } from './field-id.ts';
import { useForm } from './form.tsx';

/** What every field has. */
export type FieldProps = {
  name: string;
  label: Child;
  /** Help, between the label and the field. */
  description?: Child;
  /** Says "(niet verplicht)" after the label, unless that was `said` already; without it the field is needed. */
  optional?: boolean | 'said';
  /** What stands in it before anybody typed. */
  value?: string | undefined;
};

/** What an input needs to be tied to its label, description and error. */
export type InputTies = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  'aria-required': 'true' | undefined;
};

/** The ties and present value of a field in the form around it. */
export function useField({ name, description, optional, value }: Omit<FieldProps, 'label'>, note?: string) {
  const { state, prefix, filter } = useForm();
  const id = fieldId(name, prefix);
  const error = state.errors[name];
  const typed = state.values[name] ?? value;
  const describedBy = [description ? `${id}-uitleg` : '', note ? `${id}-${note}` : '', error ? `${id}-fout` : '']
    .filter(Boolean)
    .join(' ');
  const ties: InputTies = {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': optional || filter ? undefined : 'true',
  };
  return { id, error, ties, typed, text: Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '') };
}

type LayoutProps = {
  id: string;
  label: Child;
  description?: Child;
  optional?: boolean | 'said' | undefined;
  error: string | undefined;
  children: Child;
};

/** Label, description, error, input: in that order, so that nothing stands behind a keyboard on a phone. */
export function FieldLayout({ id, label, description, optional, error, children }: LayoutProps) {
  const t = useUiTexts();
  const { filter } = useForm();
  return (
    <div class={`utrecht-form-field utrecht-form-field--text${error ? ' utrecht-form-field--invalid' : ''}`}>
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={id}>
          {label}
          {optional === true && !filter && <span class="app-optional"> {t.optional}</span>}
        </label>
      </div>
      <FieldNotes id={id} description={description} error={error} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** The description and error of a field or group. */
export function FieldNotes({ id, description, error }: { id: string; description?: Child; error: string | undefined }) {
  const t = useUiTexts();
  return (
    <>
      {description && (
        <div class="utrecht-form-field-description utrecht-form-field__description" id={`${id}-uitleg`}>
          {description}
        </div>
      )}
      {error && (
        <div
          class="utrecht-form-field-error-message utrecht-form-field__error-message app-field-error"
          id={`${id}-fout`}
        >
          <span class="app-hidden">{t.error} </span>
          {error}
        </div>
      )}
    </>
  );
}
