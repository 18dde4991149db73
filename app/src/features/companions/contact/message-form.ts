import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { textField } from '../../staff/index.ts';
import { contactMessages } from './messages.ts';

/** How long a message may be, in characters. */
export const mostCharacters = 4000;

/** A message of either side. */
export function messageForm(locale: Locale) {
  const t = contactMessages(locale);
  return z.object({ body: textField(mostCharacters, t.missing, t.tooLong), submissionKey: z.uuid() });
}
