import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { contactMessages } from './messages.ts';

export const longestMessage = 3000;

/** A message in a conversation. */
export function messageForm(locale: Locale) {
  const t = contactMessages(locale).problems;
  return z.object({
    body: z.string(t.body).trim().min(1, t.body).max(longestMessage, t.bodyLong),
    submissionKey: z.uuid().nullable().catch(null).prefault(null),
  });
}

/** The first message about a notice, with one's own notice of the other side. */
export function openingForm(locale: Locale) {
  return messageForm(locale).extend({
    with: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null).prefault(null),
  });
}
