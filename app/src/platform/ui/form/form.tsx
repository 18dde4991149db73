import { createContext, type PropsWithChildren, useContext } from 'hono/jsx';
import { emptyForm, type FormState } from '../../http/form.ts';
import { ErrorSummary } from './error-summary.tsx';

/** In a filter nothing is needed, so nothing is marked as optional either. */
type FormContextValue = { state: FormState; prefix: string; filter?: boolean };
export const FormContext = createContext<FormContextValue>({ state: emptyForm(), prefix: '' });

/** The state of the form around a field, and what makes its ids different from those of another form on the page. */
export function useForm(): FormContextValue {
  return useContext(FormContext);
}

type Props = PropsWithChildren<{
  action: string;
  state?: FormState;
  /** Needed where the form has a FileField. */
  multipart?: boolean;
  /** Puts a `submissionKey` in the form, so that a command can recognise a double submit. */
  once?: boolean;
  /** Needed where two forms on one page have fields of the same name. */
  prefix?: string;
  /** A form of one button: no room around it. */
  inline?: boolean;
  /** What the form is, where no heading says it. */
  label?: string;
}>;

/** A form that posts, with the summary of its errors above it. Fields inside show what was typed and what is wrong. */
export function Form({ action, state = emptyForm(), multipart, once, prefix = '', inline, label, children }: Props) {
  const key = state.values.submissionKey;
  return (
    <FormContext.Provider value={{ state, prefix }}>
      <ErrorSummary state={state} prefix={prefix} />
      <submit-once>
        <form
          method="post"
          action={action}
          enctype={multipart ? 'multipart/form-data' : undefined}
          novalidate
          aria-label={label}
          class={inline ? 'app-form app-form--inline' : 'app-form'}
        >
          {once && (
            <input type="hidden" name="submissionKey" value={typeof key === 'string' ? key : crypto.randomUUID()} />
          )}
          {children}
        </form>
      </submit-once>
    </FormContext.Provider>
  );
}

/** A value that travels along unseen. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />;
}
