import { z } from 'zod';
import { optionalText } from '../../../features/staff/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { moderationMessages } from './moderation-messages.ts';
import { categories, decisions } from './ruling.ts';

const idOrNone = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null);

/** Reads a decision on a statement; `seen` is the decision that stood on the screen. */
export function rulingForm(locale: Locale) {
  const t = moderationMessages(locale).errors;
  return z.object({
    decision: z.enum(decisions, t.decision),
    category: z.enum(categories).nullable().catch(null),
    ownWords: optionalText(1000, t.tooLong),
    sameAs: idOrNone.default(null),
    seen: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0),
  });
}
