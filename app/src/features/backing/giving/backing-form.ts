import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { distances, stances, wordsMax } from '../backing.ts';
import { backingMessages } from '../messages.ts';

/** What people send: one choice, and words where they have any. What is no area or distance counts as not told. */
export function backingForm(locale: Locale) {
  const t = backingMessages(locale).error;
  return z.object({
    stance: z.enum(stances, { error: t.stance }),
    words: z
      .string()
      .trim()
      .refine((words) => [...words].length <= wordsMax, t['words-too-long'](wordsMax))
      .prefault(''),
    area: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null).default(null),
    distance: z.enum(distances).nullable().catch(null).default(null),
    submissionKey: z.uuid(),
  });
}
