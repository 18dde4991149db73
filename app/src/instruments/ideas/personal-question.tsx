import { findPersonalData } from '../../features/steps/index.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { formMessages } from './form-messages.ts';

/**
 * What to ask a writer whose text seems to hold personal data, to be shown at the text; null where it holds none, or
 * where the writer chose (`moderatorFirst`) that a moderator looks at it as it is.
 */
export function personalQuestion(text: string, moderatorFirst: string | undefined, locale: Locale): string | null {
  const found = findPersonalData(text);
  if (found.length === 0 || moderatorFirst) return null;
  const f = formMessages(locale);
  return f.personal(found.map((kind) => f[kind]).join(` ${f.and} `));
}

/** The choice that goes with the question: leave it as it is, and let a moderator look first. */
export function ModeratorFirst({ asked, state, locale }: { asked: boolean; state: FormState; locale: Locale }) {
  return <AskedOnce name="moderatorFirst" label={formMessages(locale).moderatorFirst} asked={asked} state={state} />;
}

type Props = { name: string; label: string; asked: boolean; state: FormState };

/** A question that is asked once: afterwards the answer travels along, so that the next question does not undo it. */
export function AskedOnce({ name, label, asked, state }: Props) {
  if (asked) return <CheckboxField name={name} label={label} optional />;
  return state.values[name] ? <HiddenField name={name} value="ja" /> : null;
}
