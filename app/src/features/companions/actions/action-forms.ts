import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { dayField, optionalText, textField } from '../../staff/index.ts';
import { companionMessages } from '../messages.ts';
import { actionMessages } from './messages.ts';

/** A new action: what, who, and until when. */
export function actionForm(locale: Locale) {
  const t = actionMessages(locale);
  const { tooLong } = companionMessages(locale);
  return z.object({
    what: textField(300, t.whatMissing, tooLong),
    fromWhom: textField(120, t.whoMissing, tooLong),
    dueOn: dayField(t.dueWrong),
  });
}

/** The outcome of an action. */
export function outcomeForm(locale: Locale) {
  const t = actionMessages(locale);
  return z.object({
    outcome: z.enum(['kept', 'not_kept'], t.outcomeMissing),
    note: optionalText(1000, companionMessages(locale).tooLong),
  });
}
