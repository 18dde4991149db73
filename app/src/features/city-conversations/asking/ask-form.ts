import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { optionalDay, textField } from '../../staff/index.ts';
import { limits } from '../conversation.ts';
import { conversationPageMessages } from '../register/messages.ts';

const number = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null);

/** What is asked of who wants a conversation. What is no area or moment counts as not told. */
export function askForm(locale: Locale) {
  const t = conversationPageMessages(locale).error;
  return z.object({
    subject: textField(limits.subject, t.subject, t.tooLong),
    whyNow: textField(limits.whyNow, t.whyNow, t.tooLong),
    momentText: textField(limits.moment, t.momentText, t.tooLong),
    momentOn: optionalDay(t.day),
    momentId: number,
    areaId: number,
    submissionKey: z.uuid(),
  });
}
