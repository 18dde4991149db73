import { z } from 'zod';
import { optionalText, textField } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Statement } from './statement.ts';
import { statementMessages } from './statement-messages.ts';

const most = 100;

/** Reads first statements, one on each line. */
export function seedsForm(locale: Locale) {
  const t = statementMessages(locale);
  return z.object({
    bodies: z
      .string()
      .default('')
      .transform((typed) => typed.split('\n').map((line) => line.trim().replace(/^[-•*]\s+/, '')))
      .transform((lines) => lines.filter((line) => line !== ''))
      .refine((lines) => lines.length > 0, t.bodiesMissing)
      .refine((lines) => lines.length <= most, t.tooMany(most)),
    side: textField(80, t.sideMissing, t.tooLong),
  });
}

/** Reads what an officer changes of one statement. The words come back as they are where nobody may change them. */
export function editForm(locale: Locale) {
  const t = statementMessages(locale);
  return z.object({
    body: textField(300, t.bodyMissing, t.tooLong),
    bodyEn: optionalText(400, t.tooLong),
    side: optionalText(80, t.tooLong),
  });
}

/** The form with the statement as it is. */
export function editState({ body, bodyEn, side }: Statement): FormState {
  return emptyForm({ body, bodyEn, side });
}
