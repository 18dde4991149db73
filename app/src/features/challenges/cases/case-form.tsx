import type { Child } from 'hono/jsx';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { actPath } from '../paths.ts';
import type { Challenge } from '../request/load-challenge.ts';
import type { ChallengeRecord } from '../view/load-record.ts';

/** The acts of officers, each a form of its own. */
export type Act =
  | 'gronden'
  | 'vraag'
  | 'niet-verder'
  | 'gesprekken'
  | 'gesprek'
  | 'vergelijking'
  | 'uitstel'
  | 'besluit'
  | 'afspraken'
  | 'tekenen'
  | 'meting'
  | 'stoppen'
  | 'evaluatie';

/** Which form was sent and came back. */
export type Typed = { form: Act; state: FormState };

/** What each of these forms is about. */
export type ActProps = { challenge: Challenge; record: ChallengeRecord; typed: Typed | undefined; locale: Locale };

/** What a form holds: what was typed, or what is known. */
export function stateOf(typed: Typed | undefined, form: Act, values: FormState['values'] = {}): FormState {
  return typed?.form === form ? typed.state : emptyForm(values);
}

type Props = Pick<ActProps, 'challenge' | 'typed'> & {
  form: Act;
  values?: FormState['values'];
  once?: boolean;
  multipart?: boolean;
  children?: Child;
};

/** A form of an officer, which tells what its page had seen. */
export function ActForm({
  challenge: { id, revision },
  typed,
  form,
  values,
  once = false,
  multipart = false,
  children,
}: Props) {
  return (
    <Form
      action={actPath(id, form)}
      state={stateOf(typed, form, values)}
      prefix={form}
      once={once}
      multipart={multipart}
    >
      <HiddenField name="seen" value={revision} />
      {children}
    </Form>
  );
}
