import { z } from 'zod';
import { optionalText, textField } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Dialogue, writings } from '../dialogue.ts';
import { setupMessages } from './setup-messages.ts';

/** Reads the question and rules of a dialogue as an officer types them. */
export function settingsForm(locale: Locale) {
  const t = setupMessages(locale);
  const whole = (from: number, to: number) => {
    const wrong = t.numberWrong(from, to);
    return z.coerce.number(wrong).int(wrong).min(from, wrong).max(to, wrong);
  };
  return z.object({
    question: textField(200, t.questionMissing, t.tooLong),
    writing: z.enum(writings, t.chooseOne),
    maxLength: whole(60, 300),
    threshold: whole(5, 100),
    policy: optionalText(5000, t.tooLong),
  });
}

/** The form with the dialogue as it is. */
export function settingsState({ question, writing, maxLength, threshold, policy }: Dialogue): FormState {
  return emptyForm({ question, writing, maxLength: String(maxLength), threshold: String(threshold), policy });
}
