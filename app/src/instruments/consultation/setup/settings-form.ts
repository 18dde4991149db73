import { z } from 'zod';
import { dayField, optionalDay, optionalText, textField } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Consultation, whoMays } from '../consultation.ts';
import { setupMessages } from './setup-messages.ts';

/** Reads where people read and speak, all that changes after the announcement. */
export function placesForm(locale: Locale) {
  const t = setupMessages(locale).wrong;
  return z.object({ paperPlace: optionalText(500, t.tooLong), spokenAt: optionalText(500, t.tooLong) });
}

/** Reads how a consultation is set up, before the announcement. */
export function settingsForm(locale: Locale) {
  const t = setupMessages(locale).wrong;
  return placesForm(locale).extend({
    draftTitle: textField(120, t.title, t.tooLong),
    basis: optionalText(200, t.tooLong),
    whoMay: z.enum(whoMays, t.whoMay),
    firstDay: optionalDay(t.day),
    termWeeks: z.coerce.number(t.weeks).int(t.weeks).min(1, t.weeks).max(26, t.weeks),
    file: z.instanceof(File).optional(),
    withoutFile: z.literal('ja').optional(),
  });
}

/** Reads a longer term. */
export function extendForm(locale: Locale) {
  const t = setupMessages(locale).wrong;
  return z.object({ lastDay: dayField(t.day), reason: textField(1000, t.reason, t.tooLong) });
}

/** The form with the set-up as it is. */
export function settingsState(consultation: Consultation): FormState {
  const { draftTitle, basis, whoMay, firstDay, termWeeks, paperPlace, spokenAt } = consultation;
  const days = { firstDay: firstDay ?? '', termWeeks: String(termWeeks) };
  return emptyForm({ draftTitle, basis, whoMay, ...days, paperPlace, spokenAt });
}
